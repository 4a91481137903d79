package org.pathwayadvisor.model;

/** What the product or one of its entries counts as under the rules on evidence, safety and readiness. */
public enum CareTerm {
    @Words("a function that FDA may have to authorize or clear")
    DEVICE,
    @Words("used in the care of patients")
    PATIENT_CARE,
    @Words("a function whose output counts before anybody looks at it")
    AUTONOMOUS,
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
    NO_VALIDATION
}
