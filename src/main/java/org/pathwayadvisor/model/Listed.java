package org.pathwayadvisor.model;

/** The questionnaire lists this channel, service or set of data; the product itself is always listed. */
public record Listed(String subject, Entry kind) {}
