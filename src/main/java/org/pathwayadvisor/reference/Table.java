package org.pathwayadvisor.reference;

/** A table's file as it was read; nobody changes what is in it. */
public record Table(String name, byte[] bytes) {}
