package org.pathwayadvisor.model;

/** How many first sites are planned as references. */
public enum ReferenceSites {
    @Words("none")
    NONE,
    @Words("one")
    ONE,
    @Words("two or three")
    TWO_OR_THREE,
    @Words("more than three")
    MORE,
    @Words("not answered")
    UNKNOWN
}
