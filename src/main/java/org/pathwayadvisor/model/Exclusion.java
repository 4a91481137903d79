package org.pathwayadvisor.model;

/** An exclusion from the device definition in force on the day. */
public record Exclusion(Criterion criterion) {}
