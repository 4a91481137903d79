package org.pathwayadvisor.rulebase;

import java.util.List;

/** A topic folder below rules/, the unit of compilation, and the sitting it belongs to. */
public enum Topic {
    DEVICE_STATUS("device-status", Sitting.DECIDE),
    DECISION_SUPPORT("decision-support", Sitting.DECIDE),
    WELLNESS("wellness", Sitting.DECIDE),
    DISCRETION("discretion", Sitting.DECIDE),
    IMDRF_RISK("imdrf-risk", Sitting.DECIDE),
    CLASSIFICATION("classification", Sitting.DECIDE),
    PATHWAY("pathway", Sitting.DECIDE),
    PROGRAMS("programs", Sitting.FOLLOW),
    OBLIGATIONS("obligations", Sitting.FOLLOW),
    STILL_APPLIES("still-applies", Sitting.FOLLOW),
    AMBIGUITIES("ambiguities", Sitting.FOLLOW),
    HIPAA("hipaa", Sitting.DATA),
    DEIDENTIFICATION("deidentification", Sitting.DATA),
    TRAINING_DATA("training-data", Sitting.DATA),
    SECURITY("security", Sitting.DATA),
    CONSUMER_HEALTH("consumer-health", Sitting.DATA),
    STATE_LAW("state-law", Sitting.DATA),
    EVIDENCE("evidence", Sitting.CARE),
    QUALITY_BAR("quality-bar", Sitting.CARE),
    UNCERTAINTY("uncertainty", Sitting.CARE),
    FAILURE_MODES("failure-modes", Sitting.CARE),
    POPULATIONS("populations", Sitting.CARE),
    DEPLOYMENT("deployment", Sitting.CARE),
    CLINICAL_UX("clinical-ux", Sitting.CARE),
    READINESS("readiness", Sitting.CARE),
    PLAN("plan", Sitting.CARE);

    private final String folder;
    private final Sitting sitting;

    Topic(String folder, Sitting sitting) {
        this.folder = folder;
        this.sitting = sitting;
    }

    public String folder() {
        return folder;
    }

    public Sitting sitting() {
        return sitting;
    }

    /** The folders, in order. */
    public static List<String> folders() {
        return java.util.Arrays.stream(values()).map(Topic::folder).toList();
    }
}
