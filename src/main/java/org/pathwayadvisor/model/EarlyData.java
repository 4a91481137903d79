package org.pathwayadvisor.model;

/** Whether patient data moved before the agreement on them was signed. */
public enum EarlyData {
    @Words("no")
    NO,
    @Words("yes, and it was assessed as a possible breach")
    ASSESSED,
    @Words("yes")
    YES,
    @Words("not answered")
    UNKNOWN
}
