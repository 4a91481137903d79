package org.pathwayadvisor.model;

/** An answer that a device type needs. @param choice one word, or several with blanks between of which any will do */
public record Trait(String type, String path, String choice, Tri wanted, Tri unwanted) {}
