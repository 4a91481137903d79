package org.pathwayadvisor.model;

/** How exact the dates in a set of data are. */
public enum DateDetail {
    @Words("no dates")
    NONE,
    @Words("years only")
    YEAR,
    @Words("months or days")
    FINER,
    @Words("days, all shifted")
    SHIFTED,
    @Words("not answered")
    UNKNOWN
}
