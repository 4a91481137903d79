package org.pathwayadvisor.model;

/** A legal criterion that the rules conclude to be met or not met. */
public enum Criterion {
    @Words(value = "it has a medical purpose", not = "it has no medical purpose")
    MEDICAL_PURPOSE,
    @Words(value = "it is software without hardware of its own", not = "it is more than software")
    SOFTWARE_ONLY,
    @Words(value = "your organisation is its manufacturer", not = "your organisation is not its manufacturer")
    MANUFACTURER,
    @Words(value = "the device does the main job", not = "a drug or biologic does the main job")
    DEVICE_LED,
    @Words(value = "it is administrative support", not = "it is not administrative support")
    ADMINISTRATIVE,
    @Words(value = "its claims are general wellness claims", not = "its claims go beyond general wellness")
    WELLNESS_CLAIMS,
    @Words(
            value = "it is low risk in the sense of the wellness policy",
            not = "it is not low risk in the sense of the wellness policy")
    WELLNESS_RISK_LOW,
    @Words(value = "its body values meet the sensing conditions", not = "its body values fail the sensing conditions")
    WELLNESS_SENSING,
    @Words(value = "it is software for a healthy lifestyle", not = "it is not excluded wellness software")
    WELLNESS_SOFTWARE,
    @Words(value = "the general wellness policy covers it", not = "the general wellness policy does not cover it")
    WELLNESS_POLICY,
    @Words(
            value = "it only keeps, moves, converts or shows data",
            not = "it does more than keep, move, convert or show data")
    RECORDS_ONLY,
    @Words(value = "it is an electronic patient record function", not = "it is not an excluded record function")
    RECORD_FUNCTION,
    @Words(value = "only certification is missing", not = "the policy for uncertified records does not cover it")
    UNCERTIFIED_RECORD_POLICY,
    @Words(value = "it is a patient's own record", not = "it is not a patient's own record")
    PERSONAL_RECORD,
    @Words(value = "it is a medical device data system in software", not = "it is not an excluded data system")
    DATA_SYSTEM,
    @Words(
            value = "its hardware only helps to move, keep, convert or show data",
            not = "its hardware is not limited to moving, keeping, converting or showing data")
    DATA_HARDWARE,
    @Words(value = "the policy on data hardware covers it", not = "the policy on data hardware does not cover it")
    DATA_HARDWARE_POLICY,
    @Words(
            value = "it is one of the lower-risk functions that FDA names",
            not = "it is none of the lower-risk functions that FDA names")
    LISTED_LOWER_RISK,
    @Words(
            value = "it controls a device, diagnoses, treats, measures or marks images",
            not = "it neither controls a device nor diagnoses, treats, measures or marks images")
    SPECIFIC_OUTPUT,
    @Words(value = "it works as a sensor or a monitor", not = "it works neither as a sensor nor as a monitor")
    SENSOR_OR_MONITOR,
    @Words(value = "it reads or processes a picture", not = "it reads no picture")
    PICTURE_READ,
    @Words(
            value = "it does more than help a user with self-management",
            not = "it does no more than help a user with self-management")
    BEYOND_SELF_MANAGEMENT,
    @Words(
            value = "it does more than a simple task for a clinician",
            not = "it does no more than a simple task for a clinician")
    BEYOND_SIMPLE_TASK,
    @Words(
            value = "it keeps to the limits of lower-risk software",
            not = "it goes beyond the limits of lower-risk software")
    WITHIN_LOWER_RISK,
    @Words(
            value = "the policy on lower-risk software covers it",
            not = "the policy on lower-risk software does not cover it")
    LOWER_RISK_POLICY,
    @Words(value = "it is a low-risk function that FDA does not name", not = "it is no unnamed low-risk function")
    LOWER_RISK_NOT_NAMED,
    @Words(
            value = "decision support, criterion 1: no image, test signal or pattern",
            not = "it fails decision-support criterion 1: no image, test signal or pattern")
    CDS_1,
    @Words(
            value = "decision support, criterion 2: accepted medical information",
            not = "it fails decision-support criterion 2: accepted medical information")
    CDS_2,
    @Words(
            value = "decision support, criterion 3: options for a clinician",
            not = "it fails decision-support criterion 3: options for a clinician")
    CDS_3,
    @Words(value = "one specific output, and only one fits", not = "it is not one single fitting output")
    CDS_3_SINGLE,
    @Words(
            value = "decision support, criterion 4: the clinician can check the basis",
            not = "it fails decision-support criterion 4: the clinician can check the basis")
    CDS_4,
    @Words(value = "the decision is time-critical", not = "the decision is not time-critical")
    TIME_CRITICAL,
    @Words(value = "it is excluded decision support", not = "it is not excluded decision support")
    DECISION_SUPPORT,
    @Words(value = "the single-output policy covers it", not = "the single-output policy does not cover it")
    SINGLE_OUTPUT_POLICY,
    @Words(value = "it meets the criteria of class III", not = "it does not meet the criteria of class III")
    CLASS_III_RISK,
    @Words(value = "it has no part in the blood supply", not = "it has a part in the blood supply")
    OUTSIDE_BLOOD_SUPPLY,
    @Words(value = "a licensed clinician acts on it", not = "not only licensed clinicians act on it")
    CLINICIAN_USER,
    @Words(
            value = "it keeps to wellness in claims, prompts and channels",
            not = "it steps beyond wellness in claims, prompts or channels")
    WELLNESS_CONDUCT,
    @Words("it is a device")
    DEVICE,
    @Words("FDA enforces the device rules for it")
    ENFORCED,
    @Words("it is offered beyond its maker's own walls")
    DISTRIBUTED,
    @Words("FDA's premarket rules apply to it")
    PREMARKET,
    @Words(value = "a humanitarian exemption is open to it", not = "no humanitarian exemption is open to it")
    HUMANITARIAN,
    @Words(value = "it is new to FDA", not = "it changes a product that FDA knows")
    NEW_TO_FDA,
    @Words(value = "the change needs a submission", not = "the change needs no submission")
    CHANGE_SIGNIFICANT,
    @Words(value = "a device type fits", not = "no device type of the table fits")
    TYPE_FOUND,
    @Words(value = "it stays within the limits of exemption", not = "it exceeds the limits of exemption")
    WITHIN_LIMITS,
    @Words("its type needs a 510(k)")
    TYPE_NEEDS_510K,
    @Words(value = "the predicate is legally marketed", not = "there is no valid predicate")
    PREDICATE_VALID,
    @Words(
            value = "it is substantially equivalent to the predicate",
            not = "it is not substantially equivalent to the predicate")
    EQUIVALENT
}
