package org.pathwayadvisor.model;

/** A software function of the product, by name. */
public record SoftwareFunction(String subject) {}
