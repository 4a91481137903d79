package org.pathwayadvisor.model;

/** A device type that the answers show a function to be of, by its regulation, such as {@code 892.2080}. */
public record OfType(String subject, String regulation) {}
