package org.pathwayadvisor.model;

/** Whether HIPAA's agreement with a customer is signed. */
public enum CustomerAgreement {
    @Words("yes, signed")
    YES,
    @Words("a data use agreement: only a limited data set comes, for the customer's own operations")
    DATA_USE,
    @Words("no")
    NO,
    @Words("not answered")
    UNKNOWN
}
