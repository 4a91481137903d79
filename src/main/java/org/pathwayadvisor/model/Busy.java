package org.pathwayadvisor.model;

/** How many things the user does at once. */
public enum Busy {
    @Words("one thing at a time")
    LOW,
    @Words("some things at once")
    MODERATE,
    @Words("many things at once, with interruptions")
    HIGH,
    @Words("not answered")
    UNKNOWN
}
