package org.pathwayadvisor.model;

/** Why a function has its pathway, where the word alone does not say it. */
public enum Status {
    @Words("it has no medical purpose")
    NO_MEDICAL_PURPOSE,
    @Words("administrative support of a facility, 520(o)(1)(A)")
    EXCLUDED_ADMINISTRATIVE,
    @Words("software for a healthy lifestyle, 520(o)(1)(B)")
    EXCLUDED_WELLNESS,
    @Words("electronic patient records, 520(o)(1)(C)")
    EXCLUDED_RECORDS,
    @Words("transfer, storage, conversion or display, 520(o)(1)(D)")
    EXCLUDED_DATA_SYSTEM,
    @Words("decision support that a clinician can check, 520(o)(1)(E)")
    EXCLUDED_DECISION_SUPPORT,
    @Words("a patient's own record, without interpretation")
    PERSONAL_HEALTH_RECORD,
    @Words("part of your own device's labeling")
    PART_OF_LABELING,
    @Words("only collects study data")
    STUDY_DATA_ONLY,
    @Words("part of the quality system")
    PART_OF_QUALITY_SYSTEM,
    @Words("your organisation is not its manufacturer")
    NOT_A_MANUFACTURER,
    @Words("low-risk general wellness policy")
    DISCRETION_WELLNESS,
    @Words("records function outside certified health IT")
    DISCRETION_UNCERTIFIED_RECORDS,
    @Words("hardware that only moves, keeps, converts or shows data")
    DISCRETION_DATA_HARDWARE,
    @Words("one fitting recommendation for a clinician")
    DISCRETION_SINGLE_OUTPUT,
    @Words("its device type is exempt, within the limits")
    EXEMPT_TYPE,
    @Words("the change is documented in your own files")
    CHANGE_DOCUMENTED,
    @Words("substantially equivalent to a legally marketed device")
    EQUIVALENT,
    @Words("devices of its type are already on the market")
    TYPE_HAS_DEVICES,
    @Words("no type or predicate, low to moderate risk")
    NO_TYPE_LOW_RISK,
    @Words("not equivalent to its predicate, low to moderate risk")
    NOT_EQUIVALENT_LOW_RISK,
    @Words("no type or predicate, and class III risk")
    HIGH_RISK,
    @Words("its device type is class III")
    CLASS_III_TYPE,
    @Words("a change to a device approved by PMA")
    PMA_SUPPLEMENT,
    @Words("a test made and run in one laboratory")
    OWN_LABORATORY_TEST,
    @Words("the drug or biologic does the main job")
    DRUG_OR_BIOLOGIC_LED,
    @Words("the law does not name hospitals that make software for themselves")
    HOSPITAL_NOT_NAMED
}
