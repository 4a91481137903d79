package org.pathwayadvisor.model;

/** A guideline for reporting studies. */
public enum ReportingGuideline {
    @Words("STARD-AI, for diagnostic accuracy")
    STARD_AI,
    @Words("TRIPOD+AI, for prediction models")
    TRIPOD_AI,
    @Words("DECIDE-AI, for early use in clinics")
    DECIDE_AI,
    @Words("SPIRIT-AI and CONSORT-AI, for trials")
    SPIRIT_CONSORT_AI,
    @Words("CLAIM, for imaging")
    CLAIM,
    @Words("CHART or TRIPOD-LLM, for language models")
    CHART
}
