package org.pathwayadvisor.model;

/** Who acts on the output. */
public enum User {
    @Words("a clinician who is a specialist in this disease or test")
    SPECIALIST,
    @Words("another licensed clinician")
    OTHER_CLINICIAN,
    @Words("the patient, a caregiver or the public")
    PATIENT_OR_CAREGIVER,
    @Words("staff who are no clinicians")
    STAFF,
    @Words("clinicians and others use the same output")
    MIXED,
    @Words("nobody: it acts by itself")
    NOBODY,
    @Words("not answered")
    UNKNOWN
}
