package org.pathwayadvisor.model;

/** What kind of deal gives a service access to data. */
public enum Deal {
    @Words("work that it does for you")
    VENDOR,
    @Words("employment")
    EMPLOYMENT,
    @Words("an investment")
    INVESTMENT,
    @Words("data sold, licensed or given for its own use")
    BROKERAGE,
    @Words("not answered")
    UNKNOWN
}
