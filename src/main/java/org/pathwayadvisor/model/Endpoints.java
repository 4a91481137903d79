package org.pathwayadvisor.model;

/** How sensitivity and specificity make up success. */
public enum Endpoints {
    @Words("one of them alone")
    ONE,
    @Words("both must pass")
    BOTH,
    @Words("the second counts once the first has passed")
    ONE_AFTER_THE_OTHER,
    @Words("one decides, the others are reported")
    MAIN_AND_OTHERS,
    @Words("not answered")
    UNKNOWN
}
