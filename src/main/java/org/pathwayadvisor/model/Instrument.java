package org.pathwayadvisor.model;

/** A rule, guidance or program whose state changes what is asked; reference/regulatory-status.yaml dates it. */
public enum Instrument {
    @Words("guidance on the lifecycle of AI-enabled device software")
    AI_LIFECYCLE_GUIDANCE,
    @Words("guidance on plans of changes for AI (PCCP)")
    CHANGE_PLAN_GUIDANCE,
    @Words("guidance on human factors content of submissions")
    HUMAN_FACTORS_CONTENT,
    @Words("guidance on the human factors process")
    HUMAN_FACTORS_PROCESS,
    @Words("guidance on evidence from everyday care for devices")
    REAL_WORLD_EVIDENCE,
    @Words("the quality system regulation that follows ISO 13485")
    QUALITY_SYSTEM,
    @Words("the two guidances on computer-aided detection")
    AIDED_DETECTION_GUIDANCE,
    @Words("guidance on data by age, race and ethnicity")
    AGE_RACE_GUIDANCE,
    @Words("guidance on data by sex")
    SEX_GUIDANCE,
    @Words("guidance on diversity action plans")
    DIVERSITY_PLAN_GUIDANCE,
    @Words("the duty of hospitals on decision support that may discriminate")
    SECTION_1557_TOOLS,
    @Words("source attributes of predictive decision support in certified health records")
    SOURCE_ATTRIBUTES,
    @Words("FDA's rule on one single review board")
    SINGLE_BOARD,
    @Words("FDA's waiver of consent at minimal risk")
    MINIMAL_RISK_WAIVER,
    @Words("the second edition of the standard on software life cycles (IEC 62304)")
    SOFTWARE_STANDARD_2,
    @Words("guidance on pulse oximeters and skin tone")
    PULSE_OXIMETERS,
    @Words("Joint Commission's certification for the responsible use of AI")
    JOINT_COMMISSION_AI,
    @Words("FDA's question on performance in the real world")
    REAL_WORLD_PERFORMANCE,
    @Words("Medicare's payment policy for software in hospitals")
    OUTPATIENT_SOFTWARE
}
