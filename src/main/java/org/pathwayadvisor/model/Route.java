package org.pathwayadvisor.model;

/** A pathway that the law opens to a function, and why. */
public record Route(String subject, Pathway pathway, Status status) {}
