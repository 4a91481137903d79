package org.pathwayadvisor.model;

/** The day the law of which is asked. */
public record Today(java.time.LocalDate asOf) {}
