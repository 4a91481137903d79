package org.pathwayadvisor.model;

/** One item of the checklist of readiness. */
public enum ReadinessItem {
    @Words("HIPAA is understood and shapes the architecture")
    R1,
    @Words("the regulatory classification of the product is settled")
    R2,
    @Words("there is a plan for when and how to talk to FDA")
    R3,
    @Words("the standard of clinical evidence is defined")
    R4,
    @Words("clinical advisors take part in the design")
    R5,
    @Words("the clinical work was mapped by watching it")
    R6,
    @Words("the quality bar is set in clinical terms")
    R7,
    @Words("the ways to fail are ranked by severity with clinicians")
    R8,
    @Words("the plan holds the time of hospital IT and buying")
    R9,
    @Words("there is a plan for clinical champions")
    R10,
    @Words("the integration into the health record is worked out")
    R11,
    @Words("the time after the contract is planned")
    R12,
    @Words("the first two or three sites are chosen as references")
    R13
}
