package org.pathwayadvisor.model;

/** Who took the names out of a set of data. */
public enum Deidentifier {
    @Words("the hospital or plan itself")
    CUSTOMER,
    @Words("we or another company, on behalf of hospitals or plans")
    BUSINESS_ASSOCIATE,
    @Words("someone under no duty of HIPAA")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
