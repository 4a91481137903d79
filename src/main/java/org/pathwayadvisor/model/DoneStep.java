package org.pathwayadvisor.model;

/** Work that is already done. */
public enum DoneStep {
    @Words("a quality system")
    QMS,
    @Words("a Pre-Submission")
    PRESUB,
    @Words("the study data")
    DATA,
    @Words("the design freeze")
    DESIGN_FREEZE
}
