package org.pathwayadvisor.model;

/** Where a set of data comes from. */
public enum DatasetOrigin {
    @Words("a hospital, clinic, practice or health plan")
    COVERED_ENTITY,
    @Words("a company that works for hospitals or plans")
    BUSINESS_ASSOCIATE,
    @Words("consumers themselves")
    CONSUMER,
    @Words("public")
    PUBLIC,
    @Words("bought")
    PURCHASED,
    @Words("made up")
    SYNTHETIC,
    @Words("a study")
    RESEARCH,
    @Words("a hospital or plan, and all its people died more than fifty years ago")
    DEAD_FIFTY_YEARS,
    @Words("education records of a school")
    EDUCATION_RECORDS,
    @Words("an employer's own records of its staff")
    EMPLOYMENT_RECORDS,
    @Words("not answered")
    UNKNOWN
}
