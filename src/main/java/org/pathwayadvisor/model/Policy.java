package org.pathwayadvisor.model;

/** A policy of enforcement discretion in force on the day. */
public record Policy(Criterion criterion) {}
