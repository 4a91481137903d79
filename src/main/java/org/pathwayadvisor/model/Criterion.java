package org.pathwayadvisor.model;

/** A legal criterion that the rules conclude to be met or not met. */
public enum Criterion {
    @Words("it has a medical purpose")
    MEDICAL_PURPOSE,
    @Words("it is software without hardware of its own")
    SOFTWARE_ONLY,
    @Words("your organisation is its manufacturer")
    MANUFACTURER,
    @Words("the device does the main job")
    DEVICE_LED,
    @Words("it is administrative support")
    ADMINISTRATIVE,
    @Words("its claims are general wellness claims")
    WELLNESS_CLAIMS,
    @Words("it is low risk in the sense of the wellness policy")
    WELLNESS_RISK_LOW,
    @Words("its body values meet the sensing conditions")
    WELLNESS_SENSING,
    @Words("it is software for a healthy lifestyle")
    WELLNESS_SOFTWARE,
    @Words("the general wellness policy covers it")
    WELLNESS_POLICY,
    @Words("it only keeps, moves, converts or shows data")
    RECORDS_ONLY,
    @Words("it is an electronic patient record function")
    RECORD_FUNCTION,
    @Words("only certification is missing")
    UNCERTIFIED_RECORD_POLICY,
    @Words("it is a patient's own record")
    PERSONAL_RECORD,
    @Words("it is a medical device data system in software")
    DATA_SYSTEM,
    @Words("decision support, criterion 1: no image, test signal or pattern")
    CDS_1,
    @Words("decision support, criterion 2: accepted medical information")
    CDS_2,
    @Words("decision support, criterion 3: options for a clinician")
    CDS_3,
    @Words("one specific output, and only one fits")
    CDS_3_SINGLE,
    @Words("decision support, criterion 4: the clinician can check the basis")
    CDS_4,
    @Words("the decision is time-critical")
    TIME_CRITICAL,
    @Words("it is excluded decision support")
    DECISION_SUPPORT,
    @Words("the single-output policy covers it")
    SINGLE_OUTPUT_POLICY,
    @Words("it meets the criteria of class III")
    CLASS_III_RISK,
    @Words("it has no part in the blood supply")
    OUTSIDE_BLOOD_SUPPLY,
    @Words("a licensed clinician acts on it")
    CLINICIAN_USER,
    @Words("it keeps to wellness in claims, prompts and channels")
    WELLNESS_CONDUCT,
    @Words("it is a device")
    DEVICE,
    @Words("FDA enforces the device rules for it")
    ENFORCED,
    @Words("it is offered beyond its maker's own walls")
    DISTRIBUTED,
    @Words("FDA's premarket rules apply to it")
    PREMARKET,
    @Words("it is new to FDA")
    NEW_TO_FDA,
    @Words("the change needs a submission")
    CHANGE_SIGNIFICANT,
    @Words("a device type fits")
    TYPE_FOUND,
    @Words("it stays within the limits of exemption")
    WITHIN_LIMITS,
    @Words("its type needs a 510(k)")
    TYPE_NEEDS_510K,
    @Words("the predicate is legally marketed")
    PREDICATE_VALID,
    @Words("it is substantially equivalent to the predicate")
    EQUIVALENT
}
