package org.pathwayadvisor.model;

/** A criterion that is met. */
public record Met(String subject, Criterion criterion) {}
