package org.pathwayadvisor.model;

/** Where the team is. */
public enum Stage {
    @Words("idea")
    IDEA,
    @Words("building")
    BUILDING,
    @Words("in a study")
    STUDY,
    @Words("submitting to FDA")
    SUBMITTING,
    @Words("deploying")
    DEPLOYING,
    @Words("in use")
    IN_USE,
    @Words("not answered")
    UNKNOWN
}
