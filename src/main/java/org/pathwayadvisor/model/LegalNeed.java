package org.pathwayadvisor.model;

/** A row of the evidence matrix that the special controls of a device type ask for. */
public record LegalNeed(String need, String regulation) {}
