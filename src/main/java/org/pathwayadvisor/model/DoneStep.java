package org.pathwayadvisor.model;

/** Work that is already done. */
public enum DoneStep {
    @Words("the regulatory strategy")
    STRATEGY,
    @Words("a quality system")
    QMS,
    @Words("a Pre-Submission, answered by FDA")
    PRESUB,
    @Words("the software documentation")
    SOFTWARE_FILE,
    @Words("the data, with ground truth")
    DATA,
    @Words("the test of standalone performance")
    TESTING,
    @Words("the clinical study, with its report")
    STUDY,
    @Words("the cybersecurity package")
    CYBER,
    @Words("the human factors validation")
    USABILITY,
    @Words("verification, validation, design freeze")
    DESIGN_FREEZE
}
