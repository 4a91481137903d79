package org.pathwayadvisor.model;

/** How often harm comes of a failure. */
public enum Likelihood {
    @Words("next to never")
    IMPROBABLE,
    @Words("hardly ever")
    REMOTE,
    @Words("now and then")
    OCCASIONAL,
    @Words("often")
    PROBABLE,
    @Words("all the time")
    FREQUENT,
    @Words("not answered")
    UNKNOWN
}
