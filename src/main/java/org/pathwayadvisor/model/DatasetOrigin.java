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
    @Words("not answered")
    UNKNOWN
}
