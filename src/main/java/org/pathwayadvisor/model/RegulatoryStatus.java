package org.pathwayadvisor.model;

/** The state of a rule, guidance or program on the day of the assessment. */
public record RegulatoryStatus(Instrument instrument, InstrumentState state) {}
