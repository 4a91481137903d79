package org.pathwayadvisor.model;

/** What the product or one of its entries counts as under the rules on evidence, safety and readiness. */
public enum CareTerm {
    @Words("a function that FDA may have to authorize or clear")
    DEVICE,
    @Words("a use that is judged by sensitivity and specificity")
    ACCURACY_STUDIED,
    @Words("a failure mode whose risk is not acceptable before measures")
    FAILURE_NOT_ACCEPTABLE,
    @Words("a failure mode whose risk is to be reduced as far as possible")
    FAILURE_TO_REDUCE,
    @Words("a failure mode whose risk stays not acceptable with its measures")
    REMAINS_NOT_ACCEPTABLE,
    @Words("a failure mode whose remaining risk is to be reduced further, or justified")
    REMAINS_TO_REDUCE,
    @Words("a failure mode that no verified measure holds yet")
    FAILURE_OPEN,
    @Words("a failure mode without any measure")
    FAILURE_UNMITIGATED,
    @Words("a failure mode that leads to a wrong treatment")
    WRONG_TREATMENT,
    @Words("a failure mode with a cause outside data and model")
    BEYOND_THE_MODEL,
    @Words("a failure mode of a kind that usually can kill")
    EXPECTED_CATASTROPHIC,
    @Words("a failure mode of a kind that usually impairs for good or threatens life")
    EXPECTED_CRITICAL,
    @Words("a failure mode of a kind that usually needs medical care")
    EXPECTED_SERIOUS,
    @Words("a failure mode of a kind that usually does little harm")
    EXPECTED_MINOR,
    @Words("software of safety class A, as far as this failure goes")
    CLASS_A,
    @Words("software of safety class B, as far as this failure goes")
    CLASS_B,
    @Words("software of safety class C, as far as this failure goes")
    CLASS_C,
    @Words("a failure mode with a probable risk of death or serious injury before any measure")
    PROBABLE_SERIOUS_INJURY,
    @Words("a device that likely needs the Enhanced documentation of its software")
    ENHANCED_DOCUMENTATION,
    @Words("used in the care of patients")
    PATIENT_CARE,
    @Words("a function whose output counts before anybody looks at it")
    AUTONOMOUS,
    @Words("a product whose outputs all look equally sure")
    LOOKS_EQUALLY_SURE,
    @Words("a product whose failures nobody has analysed")
    NO_FAILURE_ANALYSIS,
    @Words("a failure mode that its measures make milder")
    SEVERITY_LOWERED,
    @Words("an image triage aid")
    TRIAGE_AID,
    @Words("software that marks places on images")
    MARKING_AID,
    @Words("software that says how suspicious a lesion is")
    CHARACTERISING_AID,
    @Words("software that marks places and says how suspicious they are")
    MARKING_AND_CHARACTERISING_AID,
    @Words("software that screens without a clinician reading")
    SCREENING_ALONE,
    @Words("software that predicts sepsis")
    SEPSIS_PREDICTION,
    @Words("a skin lesion aid for specialists")
    SKIN_AID_FOR_SPECIALISTS,
    @Words("a skin lesion aid for other clinicians")
    SKIN_AID_FOR_OTHERS,
    @Words("software that recommends a therapy or dose")
    THERAPY_ADVICE,
    @Words("a digital therapy for a psychiatric disorder")
    THERAPY_FOR_MIND,
    @Words("a digital therapy for ADHD")
    THERAPY_FOR_ADHD,
    @Words("a digital therapy")
    DIGITAL_THERAPY,
    @Words("software that measures")
    MEASUREMENT,
    @Words("software that writes free text")
    FREE_TEXT,
    @Words("a prediction of risk from records")
    RISK_PREDICTION,
    @Words("a study of significant risk")
    SIGNIFICANT_RISK_STUDY,
    @Words("a study of no significant risk")
    NONSIGNIFICANT_RISK_STUDY,
    @Words("evidence that independent people should review")
    NEEDS_INDEPENDENT_REVIEW,
    @Words("without any clinical validation")
    NO_VALIDATION,
    @Words("hospital IT is underestimated")
    HOSPITAL_UNDERESTIMATED,
    @Words("human factors category 1: a summary")
    HUMAN_FACTORS_1,
    @Words("human factors category 2: a summary with users, uses and reasons")
    HUMAN_FACTORS_2,
    @Words("human factors category 3: a full report with a test")
    HUMAN_FACTORS_3
}
