package org.pathwayadvisor.model;

/** A working assumption applies to a function; the table of assumptions says which answers it holds. */
public record Assumed(String subject, Assumption assumption) {}
