package org.pathwayadvisor.model;

/** How strongly the output of a function bears on care. */
public record Bears(String subject, Significance significance) {}
