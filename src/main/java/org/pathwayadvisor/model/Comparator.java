package org.pathwayadvisor.model;

/** What results are compared with. */
public enum Comparator {
    @Words("nothing")
    NONE,
    @Words("readers without it")
    UNAIDED_READER,
    @Words("usual care")
    STANDARD_OF_CARE,
    @Words("a sham")
    SHAM,
    @Words("a device that FDA cleared before")
    PREDICATE,
    @Words("a performance goal set before")
    PERFORMANCE_GOAL,
    @Words("not answered")
    UNKNOWN
}
