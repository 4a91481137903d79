package org.pathwayadvisor.model;

/** Where an unsure output goes. */
public enum UnsureRoute {
    @Words("nowhere: it looks like any other")
    NONE,
    @Words("it is shown and marked as unsure")
    SHOWN_WITH_FLAG,
    @Words("a person reviews it first")
    REVIEW_QUEUE,
    @Words("the image or test is repeated")
    REPEAT,
    @Words("the patient gets usual care, as without the product")
    USUAL_CARE,
    @Words("not answered")
    UNKNOWN
}
