package org.pathwayadvisor.model;

/** Who in a team usually knows the answer. */
public enum Who {
    @Words("product manager")
    PM,
    @Words("regulatory lead")
    RA,
    @Words("clinician")
    CLINICIAN,
    @Words("engineer")
    ENGINEER,
    @Words("security lead")
    SECURITY,
    @Words("legal counsel")
    LEGAL
}
