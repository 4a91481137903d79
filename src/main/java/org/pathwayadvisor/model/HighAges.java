package org.pathwayadvisor.model;

/** How ages over 89 stand in a set of data. */
public enum HighAges {
    @Words("nobody is over 89")
    ABSENT,
    @Words("all put together as 90 or older")
    TOP_CODED,
    @Words("as they are, or to be told from a birth year")
    PRESENT,
    @Words("not answered")
    UNKNOWN
}
