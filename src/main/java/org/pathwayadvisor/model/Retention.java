package org.pathwayadvisor.model;

/** How long a service keeps what it is sent. */
public enum Retention {
    @Words("not at all")
    NOTHING,
    @Words("up to thirty days")
    THIRTY_DAYS,
    @Words("longer, or until it is deleted")
    LONGER,
    @Words("not answered")
    UNKNOWN
}
