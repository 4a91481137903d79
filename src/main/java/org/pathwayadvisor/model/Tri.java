package org.pathwayadvisor.model;

/** An answer to a yes/no question. A rule reads {@code YES} or {@code NO}, never {@code UNKNOWN}. */
public enum Tri {
    YES,
    NO,
    UNKNOWN
}
