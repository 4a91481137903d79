package org.pathwayadvisor.model;

/** A device type that a function does not fit. */
public record TypeRuledOut(String subject, String type) {}
