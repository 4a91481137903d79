package org.pathwayadvisor.model;

/** Where the product runs. */
public enum RunsIn {
    @Words("in a cloud")
    CLOUD,
    @Words("in the hospital")
    ON_PREMISES,
    @Words("in both")
    HYBRID,
    @Words("on a device at the bedside or scanner")
    EDGE,
    @Words("not answered")
    UNKNOWN
}
