package org.pathwayadvisor.model;

/** An answer that bars a working assumption unless it is no. */
public record AssumptionBar(Assumption assumption, String path, String choice) {}
