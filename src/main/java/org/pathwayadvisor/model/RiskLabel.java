package org.pathwayadvisor.model;

/** The IMDRF category of a function; not an FDA class. */
public record RiskLabel(String subject, ImdrfCategory category) {}
