package org.pathwayadvisor.model;

/** Who pays for the use. */
public enum Payer {
    @Words("an insurer, by a billing code (CPT)")
    BILLING_CODE,
    @Words("Medicare, by extra or software payments")
    ADD_ON,
    @Words("Medicare, by the codes for digital mental health treatment")
    TREATMENT_CODE,
    @Words("the hospital, from what it saves")
    HOSPITAL_SAVES,
    @Words("nobody yet")
    NOBODY_YET,
    @Words("not answered")
    UNKNOWN
}
