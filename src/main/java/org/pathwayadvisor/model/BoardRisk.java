package org.pathwayadvisor.model;

/** What the review board said of the risk. */
public enum BoardRisk {
    @Words("nothing yet")
    NONE,
    @Words("the risk is not significant")
    NOT_SIGNIFICANT,
    @Words("the risk is significant")
    SIGNIFICANT,
    @Words("exempt from the device study rules")
    EXEMPT,
    @Words("not answered")
    UNKNOWN
}
