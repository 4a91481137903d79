package org.pathwayadvisor.model;

/** How many people a breach affects. */
public enum Affected {
    @Words("fewer than 500")
    UNDER_500,
    @Words("500 or more")
    FROM_500,
    @Words("not answered")
    UNKNOWN
}
