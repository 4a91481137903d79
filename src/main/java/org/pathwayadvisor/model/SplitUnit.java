package org.pathwayadvisor.model;

/** What keeps test data apart from training data. */
public enum SplitUnit {
    @Words("each image or sample by itself")
    IMAGE,
    @Words("each examination by itself")
    EXAM,
    @Words("each patient is on one side only")
    PATIENT,
    @Words("each hospital is on one side only")
    SITE,
    @Words("other hospitals and a later time")
    TIME_AND_SITE,
    @Words("not answered")
    UNKNOWN
}
