package org.pathwayadvisor.reference;

/** A table's file as it was read: its name, and the hash of its bytes. */
public record Table(String name, byte[] hash) {}
