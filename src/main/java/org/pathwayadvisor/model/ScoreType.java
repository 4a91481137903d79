package org.pathwayadvisor.model;

/** What the product says about how sure it is. */
public enum ScoreType {
    @Words("nothing")
    NONE,
    @Words("a raw score of the model")
    RAW_SCORE,
    @Words("a probability that was checked against what happened")
    CALIBRATED_PROBABILITY,
    @Words("a category such as low, medium, high")
    CATEGORY,
    @Words("an interval")
    INTERVAL,
    @Words("not answered")
    UNKNOWN
}
