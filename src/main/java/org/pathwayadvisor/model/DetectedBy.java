package org.pathwayadvisor.model;

/** Who notices a failure. */
public enum DetectedBy {
    @Words("nobody")
    NOBODY,
    @Words("a test that follows anyway")
    LATER_TEST,
    @Words("a clinician who looks at the output")
    CLINICIAN,
    @Words("an automated check")
    AUTOMATED_CHECK,
    @Words("not answered")
    UNKNOWN
}
