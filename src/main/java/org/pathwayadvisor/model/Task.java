package org.pathwayadvisor.model;

/** The closest description of what a function does. */
public enum Task {
    @Words("flags cases so that somebody looks sooner")
    TRIAGE,
    @Words("marks places on an image for the reader to look at")
    MARK,
    @Words("says how likely a finding that somebody else found is disease")
    CHARACTERISE,
    @Words("finds places and says how likely they are disease")
    MARK_AND_CHARACTERISE,
    @Words("decides disease or no disease without a clinician reading the input")
    SCREEN_ALONE,
    @Words("predicts or helps to diagnose a condition from data about a patient")
    PREDICT_RISK,
    @Words("measures or outlines something")
    MEASURE,
    @Words("repeats the alarm of another device")
    RELAY_ALARM,
    @Words("processes images for diagnostic review")
    PROCESS_IMAGES,
    @Words("moves or shows images with simple viewing tools")
    SHOW_IMAGES,
    @Words("says which patients may get a certain drug, and the drug's label needs it")
    SELECT_DRUG,
    @Words("reports the genes of a tumor without steering one drug")
    PROFILE_TUMOR,
    @Words("gives a behavioral therapy")
    BEHAVIOR_THERAPY,
    @Words("something else")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
