package org.pathwayadvisor.model;

/** How far a rule, guidance or program is. */
public enum InstrumentState {
    @Words("in force")
    IN_FORCE,
    @Words("final guidance")
    FINAL,
    @Words("draft guidance")
    DRAFT,
    @Words("proposed")
    PROPOSED,
    @Words("a question to the public only")
    COMMENT,
    @Words("a voluntary program")
    VOLUNTARY,
    @Words("sources disagree, or none was found")
    NOT_CONFIRMED
}
