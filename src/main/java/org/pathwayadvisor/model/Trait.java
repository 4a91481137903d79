package org.pathwayadvisor.model;

/** An answer that a device type needs. */
public record Trait(String type, String path, String choice, Tri wanted, Tri unwanted) {}
