package org.pathwayadvisor.rulebase;

/** The sittings of the engine: facts to routes, the settled route to findings, and the law on data beside both. */
public enum Sitting {
    DECIDE,
    FOLLOW,
    DATA
}
