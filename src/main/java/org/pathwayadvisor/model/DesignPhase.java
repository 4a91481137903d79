package org.pathwayadvisor.model;

/** When something was designed. */
public enum DesignPhase {
    @Words("with the first concept")
    CONCEPT,
    @Words("during detailed design")
    DETAILED_DESIGN,
    @Words("after the validation")
    AFTER_VALIDATION,
    @Words("not at all")
    NONE,
    @Words("not answered")
    UNKNOWN
}
