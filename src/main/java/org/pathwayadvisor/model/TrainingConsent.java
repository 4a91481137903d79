package org.pathwayadvisor.model;

/** What consumers agreed to about training. */
public enum TrainingConsent {
    @Words("each said yes to training")
    EXPRESS,
    @Words("it stands in the privacy policy only")
    POLICY_ONLY,
    @Words("the terms came after the data did")
    CHANGED_LATER,
    @Words("nothing")
    NONE,
    @Words("not answered")
    UNKNOWN
}
