package org.pathwayadvisor.model;

/** What the output is used for, as far as errors go. */
public enum ClinicalContext {
    @Words("screening people without complaints for a serious disease")
    SERIOUS_SCREENING,
    @Words("screening for a disease that is not serious")
    OTHER_SCREENING,
    @Words("putting cases in order, or telling somebody to look sooner")
    TRIAGE,
    @Words("taking patients off the list: a negative ends the search")
    RULE_OUT,
    @Words("confirming a disease before somebody acts on it")
    CONFIRMATION,
    @Words("helping a reader who looks anyway")
    SECOND_LOOK,
    @Words("warning of an event that may come")
    EARLY_WARNING,
    @Words("measuring something")
    MEASUREMENT,
    @Words("treating")
    THERAPY,
    @Words("not answered")
    UNKNOWN
}
