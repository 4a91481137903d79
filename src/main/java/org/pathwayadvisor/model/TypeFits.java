package org.pathwayadvisor.model;

/** A device type that a function fits. */
public record TypeFits(String subject, String type) {}
