package org.pathwayadvisor.model;

/** How the team learns the clinical field. */
public enum Learning {
    @Words("reading the clinical literature")
    LITERATURE,
    @Words("clinical advisors")
    ADVISORS,
    @Words("clinical conferences")
    CONFERENCES,
    @Words("joining ward rounds")
    ROUNDS
}
