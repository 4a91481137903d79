package org.pathwayadvisor.model;

/** Months from a signed contract to active clinical use. */
public enum MonthsToUse {
    @Words("less than 6 months")
    UNDER_SIX,
    @Words("6 to 18 months")
    SIX_TO_EIGHTEEN,
    @Words("more than 18 months")
    OVER_EIGHTEEN,
    @Words("nobody has planned it")
    NOT_PLANNED,
    @Words("not answered")
    UNKNOWN
}
