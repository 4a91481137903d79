package org.pathwayadvisor.model;

/** What was done to a set of data against naming its people. */
public enum DatasetState {
    @Words("nothing: it names people")
    IDENTIFIABLE,
    @Words("names replaced by codes or hashes")
    PSEUDONYMISED,
    @Words("a limited data set")
    LIMITED,
    @Words("said to be de-identified by taking out the listed identifiers (Safe Harbor)")
    CLAIMED_SAFE_HARBOR,
    @Words("said to be de-identified by an expert")
    CLAIMED_EXPERT,
    @Words("counts and averages only")
    AGGREGATE,
    @Words("not answered")
    UNKNOWN
}
