package org.pathwayadvisor.model;

/** What work on failures is ordered by. */
public enum Ranking {
    @Words("by how bad the harm is")
    SEVERITY,
    @Words("by how often it happens")
    FREQUENCY,
    @Words("by what lifts the average most")
    AVERAGE,
    @Words("no order")
    NONE,
    @Words("not answered")
    UNKNOWN
}
