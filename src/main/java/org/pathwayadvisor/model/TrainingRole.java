package org.pathwayadvisor.model;

/** In whose place somebody trains on a set of data. */
public enum TrainingRole {
    @Words("as the hospital, clinic or plan whose patients they are")
    COVERED_ENTITY,
    @Words("as a company that works for hospitals or plans, or for such a company")
    BUSINESS_ASSOCIATE,
    @Words("as neither")
    OUTSIDE,
    @Words("not answered")
    UNKNOWN
}
