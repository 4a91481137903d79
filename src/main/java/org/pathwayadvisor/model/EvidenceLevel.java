package org.pathwayadvisor.model;

/** The strongest showing so far that the product works. */
public enum EvidenceLevel {
    @Words("nothing yet")
    NONE,
    @Words("a test of our own")
    OWN_TEST,
    @Words("a test on independent data")
    INDEPENDENT_TEST,
    @Words("a clinical study")
    CLINICAL_STUDY,
    @Words("not answered")
    UNKNOWN
}
