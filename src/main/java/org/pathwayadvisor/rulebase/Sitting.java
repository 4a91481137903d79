package org.pathwayadvisor.rulebase;

/** The two sittings of the engine: facts to routes, then the settled route to findings. */
public enum Sitting {
    DECIDE,
    FOLLOW
}
