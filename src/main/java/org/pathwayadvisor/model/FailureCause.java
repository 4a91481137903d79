package org.pathwayadvisor.model;

/** Where a failure comes from. */
public enum FailureCause {
    @Words("the data it was built on or gets")
    DATA,
    @Words("the model")
    MODEL,
    @Words("the connection to other systems")
    INTEGRATION,
    @Words("what the user sees")
    SCREEN,
    @Words("what the user does")
    USER,
    @Words("an attack")
    SECURITY,
    @Words("it is down or too slow")
    AVAILABILITY
}
