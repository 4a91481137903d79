package org.pathwayadvisor.model;

/** What a plan calls the launch. */
public enum LaunchBasis {
    @Words("the first use with patients")
    FIRST_CLINICAL_USE,
    @Words("the signed contract")
    CONTRACT_CLOSE,
    @Words("not answered")
    UNKNOWN
}
