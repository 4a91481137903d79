package org.pathwayadvisor.model;

import java.util.Arrays;
import java.util.List;

/** Why a function has its pathway, where the word alone does not say it. */
public enum Status {
    @Words("it has no medical purpose")
    NO_MEDICAL_PURPOSE(Pathway.NOT_A_DEVICE),
    @Words("administrative support of a facility, 520(o)(1)(A)")
    EXCLUDED_ADMINISTRATIVE(Pathway.NOT_A_DEVICE),
    @Words("software for a healthy lifestyle, 520(o)(1)(B)")
    EXCLUDED_WELLNESS(Pathway.NOT_A_DEVICE),
    @Words("electronic patient records, 520(o)(1)(C)")
    EXCLUDED_RECORDS(Pathway.NOT_A_DEVICE),
    @Words("transfer, storage, conversion or display, 520(o)(1)(D)")
    EXCLUDED_DATA_SYSTEM(Pathway.NOT_A_DEVICE),
    @Words("decision support that a clinician can check, 520(o)(1)(E)")
    EXCLUDED_DECISION_SUPPORT(Pathway.NOT_A_DEVICE),
    @Words("a patient's own record, without interpretation")
    PERSONAL_HEALTH_RECORD(Pathway.NOT_A_DEVICE),
    @Words("part of your own device's labeling")
    PART_OF_LABELING(Pathway.NOT_A_DEVICE),
    @Words("only collects study data")
    STUDY_DATA_ONLY(Pathway.NOT_A_DEVICE),
    @Words("part of the quality system")
    PART_OF_QUALITY_SYSTEM(Pathway.NOT_A_DEVICE),
    @Words("your organisation is not its manufacturer")
    NOT_A_MANUFACTURER(Pathway.NOT_A_DEVICE),
    @Words("low-risk general wellness policy")
    DISCRETION_WELLNESS(Pathway.ENFORCEMENT_DISCRETION),
    @Words("records function outside certified health IT")
    DISCRETION_UNCERTIFIED_RECORDS(Pathway.ENFORCEMENT_DISCRETION),
    @Words("hardware that only moves, keeps, converts or shows data")
    DISCRETION_DATA_HARDWARE(Pathway.ENFORCEMENT_DISCRETION),
    @Words("a lower-risk software function that FDA names")
    DISCRETION_SOFTWARE_FUNCTIONS(Pathway.ENFORCEMENT_DISCRETION),
    @Words("one fitting recommendation for a clinician")
    DISCRETION_SINGLE_OUTPUT(Pathway.ENFORCEMENT_DISCRETION),
    @Words("its device type is exempt, within the limits")
    EXEMPT_TYPE(Pathway.CLASS_I_EXEMPT, Pathway.CLASS_II_EXEMPT),
    @Words("the change is documented in your own files")
    CHANGE_DOCUMENTED(Pathway.NO_NEW_SUBMISSION),
    @Words("another has notified FDA of it, and only the name on it is yours")
    NOTIFIED_BY_ANOTHER(Pathway.NO_NEW_SUBMISSION),
    @Words("substantially equivalent to a legally marketed device")
    EQUIVALENT(Pathway.P510K),
    @Words("devices of its type are already on the market")
    TYPE_HAS_DEVICES(Pathway.P510K),
    @Words("no type or predicate, low to moderate risk")
    NO_TYPE_LOW_RISK(Pathway.DE_NOVO),
    @Words("not equivalent to its predicate, low to moderate risk")
    NOT_EQUIVALENT_LOW_RISK(Pathway.DE_NOVO),
    @Words("a humanitarian use device, for which the exemption is asked")
    HUMANITARIAN_USE(Pathway.HDE),
    @Words("no type or predicate, and class III risk")
    HIGH_RISK(Pathway.PMA),
    @Words("its device type is class III")
    CLASS_III_TYPE(Pathway.PMA),
    @Words("a change to a device approved by PMA")
    PMA_SUPPLEMENT(Pathway.PMA),
    @Words("a test made and run in one laboratory")
    OWN_LABORATORY_TEST(Pathway.NOT_FDA_PREMARKET),
    @Words("the drug or biologic does the main job")
    DRUG_OR_BIOLOGIC_LED(Pathway.OTHER_CENTER),
    @Words("the law does not name hospitals that make software for themselves")
    HOSPITAL_NOT_NAMED(Pathway.ASK_FDA),
    @Words("low risk, but not among the functions that FDA names")
    LOWER_RISK_NOT_NAMED(Pathway.ASK_FDA);

    private final List<Pathway> pathways;

    Status(Pathway... pathways) {
        this.pathways = List.of(pathways);
    }

    /** The reasons that a pathway can have. */
    public static List<Status> of(Pathway pathway) {
        return Arrays.stream(values()).filter(s -> s.pathways.contains(pathway)).toList();
    }
}
