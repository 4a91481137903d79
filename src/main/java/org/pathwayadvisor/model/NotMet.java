package org.pathwayadvisor.model;

/** A criterion that is not met. */
public record NotMet(String subject, Criterion criterion) {}
