package org.pathwayadvisor.model;

/** Experience that somebody of the team has had before. */
public enum Skill {
    @Words("clinical validation of a product")
    VALIDATION,
    @Words("a submission to FDA")
    FDA,
    @Words("selling to hospitals")
    PROCUREMENT
}
