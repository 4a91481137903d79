package org.pathwayadvisor.model;

/** What a probability rests on. */
public enum LikelihoodBasis {
    @Words("counted in data")
    DATA,
    @Words("an estimate")
    ESTIMATE,
    @Words("nobody knows it")
    NOT_KNOWN,
    @Words("not answered")
    UNKNOWN
}
