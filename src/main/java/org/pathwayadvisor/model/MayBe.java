package org.pathwayadvisor.model;

/** The route of a function: the settled one, or each that is still possible. */
public record MayBe(String subject, Pathway pathway) {}
