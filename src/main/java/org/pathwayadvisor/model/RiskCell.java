package org.pathwayadvisor.model;

/** One cell of the IMDRF matrix. */
public record RiskCell(DiseaseState state, Significance significance, ImdrfCategory category) {}
