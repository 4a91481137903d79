package org.pathwayadvisor.model;

/** What happens to unclear or ungradable cases. */
public enum EquivocalHandling {
    @Words("left out of the results")
    DROPPED,
    @Words("results are reported with and without them")
    BOTH_WAYS,
    @Words("each counts as wrong")
    WORST_CASE,
    @Words("there are none")
    NONE_OCCUR,
    @Words("not answered")
    UNKNOWN
}
