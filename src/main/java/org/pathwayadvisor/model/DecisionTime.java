package org.pathwayadvisor.model;

/** How long the user has for one decision. */
public enum DecisionTime {
    @Words("seconds")
    SECONDS,
    @Words("minutes")
    MINUTES,
    @Words("no hurry")
    UNHURRIED,
    @Words("not answered")
    UNKNOWN
}
