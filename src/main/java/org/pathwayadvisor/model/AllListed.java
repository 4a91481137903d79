package org.pathwayadvisor.model;

/** The questionnaire says that its list of such entries is complete. */
public record AllListed(Entry kind) {}
