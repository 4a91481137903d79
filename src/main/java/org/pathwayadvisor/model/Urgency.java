package org.pathwayadvisor.model;

/** How soon the decision is due that a failure hits. */
public enum Urgency {
    @Words("within minutes or hours")
    MINUTES_OR_HOURS,
    @Words("within days")
    DAYS,
    @Words("within weeks or months")
    WEEKS_OR_MONTHS,
    @Words("no decision hangs on it")
    NONE,
    @Words("not answered")
    UNKNOWN
}
