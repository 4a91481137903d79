package org.pathwayadvisor.model;

/** The youngest patients that the label names. */
public enum YoungestAge {
    @Words("younger than 18 years")
    UNDER_18,
    @Words("18 to 21 years")
    FROM_18,
    @Words("22 years or older")
    FROM_22,
    @Words("the label names no age")
    NOT_NAMED,
    @Words("not answered")
    UNKNOWN
}
