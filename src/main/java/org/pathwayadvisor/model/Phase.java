package org.pathwayadvisor.model;

/** A phase of the plan. */
public enum Phase {
    @Words("Strategy, classification, search for a predicate")
    STRATEGY,
    @Words("Quality system, set up")
    QUALITY_SYSTEM,
    @Words("Request for Breakthrough designation")
    BREAKTHROUGH_REQUEST,
    @Words("513(g) request")
    INQUIRY_513G,
    @Words("Pre-Submission, writing")
    PRESUB_WRITING,
    @Words("Pre-Submission, FDA's answer")
    PRESUB_FEEDBACK,
    @Words("Second Pre-Submission")
    SECOND_PRESUB,
    @Words("Software documentation")
    SOFTWARE_FILE,
    @Words("Design and development")
    DESIGN,
    @Words("Data agreements and ethics board")
    DATA_AGREEMENTS,
    @Words("Data and ground truth")
    DATA_AND_TRUTH,
    @Words("Test of standalone performance")
    STANDALONE_TEST,
    @Words("Reader study")
    READER_STUDY,
    @Words("Investigational exemption (IDE), writing")
    IDE_WRITING,
    @Words("Investigational exemption (IDE), FDA's answer")
    IDE_REVIEW,
    @Words("Study start-up")
    STUDY_STARTUP,
    @Words("Clinical study")
    CLINICAL_STUDY,
    @Words("Feasibility study")
    FEASIBILITY_STUDY,
    @Words("Pivotal study, start-up")
    PIVOTAL_STARTUP,
    @Words("Pivotal study")
    PIVOTAL_STUDY,
    @Words("Analysis and study report")
    ANALYSIS,
    @Words("Publication")
    PUBLICATION,
    @Words("Cybersecurity package")
    CYBER_PACKAGE,
    @Words("Human factors validation")
    HUMAN_FACTORS,
    @Words("Verification, validation, design freeze")
    VERIFICATION,
    @Words("Small-business determination")
    SMALL_BUSINESS,
    @Words("Submission, writing")
    SUBMISSION_WRITING,
    @Words("Refusal at the door, repaired")
    REFUSAL_AT_DOOR,
    @Words("FDA's review, holds included")
    FDA_REVIEW,
    @Words("Registration and listing")
    REGISTRATION,
    @Words("Hospital contract")
    HOSPITAL_CONTRACT,
    @Words("Business associate agreement")
    BUSINESS_ASSOCIATE_AGREEMENT,
    @Words("Security certificate (SOC 2)")
    SECURITY_CERTIFICATE,
    @Words("From contract to active use")
    ROLL_OUT,
    @Words("Medicare coverage")
    MEDICARE_COVERAGE
}
