package org.pathwayadvisor.model;

/** Whether HIPAA's agreement with a service is signed. */
public enum ServiceAgreement {
    @Words("yes, signed")
    YES,
    @Words("offered, not signed")
    OFFERED,
    @Words("it refuses one")
    REFUSED,
    @Words("no")
    NO,
    @Words("no, since it is certified (SOC 2, HITRUST, HIPAA seal)")
    CERTIFIED_INSTEAD,
    @Words("a data use agreement, for the hospital's or plan's own operations")
    DATA_USE,
    @Words("the customer engaged it, and has its own")
    CUSTOMERS,
    @Words("not answered")
    UNKNOWN
}
