package org.pathwayadvisor.model;

/** One cell of the risk matrix: what a severity and a probability make together. */
public record HazardCell(HarmSeverity severity, Likelihood probability, Acceptance acceptance) {}
