package org.pathwayadvisor.model;

/** The settled route of a function: the only fact that the second sitting adds. */
public record Settled(String subject, Pathway pathway, Status status) {}
