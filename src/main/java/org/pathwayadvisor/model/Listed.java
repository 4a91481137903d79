package org.pathwayadvisor.model;

/** The questionnaire lists this entry; the product itself is always listed. */
public record Listed(String subject, Entry kind) {}
