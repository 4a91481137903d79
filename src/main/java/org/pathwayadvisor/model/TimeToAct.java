package org.pathwayadvisor.model;

/** How soon somebody must act on the output. */
public enum TimeToAct {
    @Words("within minutes")
    MINUTES,
    @Words("within hours")
    HOURS,
    @Words("within days")
    DAYS,
    @Words("no hurry")
    NO_HURRY,
    @Words("not answered")
    UNKNOWN
}
