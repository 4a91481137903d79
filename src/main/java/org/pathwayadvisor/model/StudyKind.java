package org.pathwayadvisor.model;

/** A kind of study that shows something of the product. */
public enum StudyKind {
    @Words("the software alone on past cases")
    STANDALONE,
    @Words("readers with and without it, on the same cases")
    READER_STUDY,
    @Words("it beside a device that FDA cleared before, on the same cases")
    SIDE_BY_SIDE,
    @Words("patients followed forward, in the setting of use")
    PROSPECTIVE,
    @Words("running along in a hospital with its output hidden")
    SILENT_RUN,
    @Words("patients assigned by chance, with a control")
    TRIAL,
    @Words("patients with a control, not assigned by chance")
    CONTROLLED_STUDY,
    @Words("records of everyday care as the main evidence")
    REAL_WORLD,
    @Words("agreement with a reference measurement, repeated")
    AGREEMENT,
    @Words("users doing the critical tasks with the final design")
    USER_TEST,
    @Words("experts grading its answers for harm")
    EXPERT_GRADING
}
