package org.pathwayadvisor.model;

/** How an expert report on de-identification stands. */
public enum ExpertReport {
    @Words("signed, and it covers these data, recipients and uses")
    VALID,
    @Words("signed, but it has expired or the data, recipients or uses changed")
    OUTDATED,
    @Words("no such report")
    NONE,
    @Words("not answered")
    UNKNOWN
}
