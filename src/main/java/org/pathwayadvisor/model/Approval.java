package org.pathwayadvisor.model;

/** Where the approval of a hospital stands. */
public enum Approval {
    @Words("not asked for")
    NONE,
    @Words("asked for")
    SUBMITTED,
    @Words("given")
    APPROVED,
    @Words("not answered")
    UNKNOWN
}
