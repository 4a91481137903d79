package org.pathwayadvisor.model;

/** Since when clinicians advise on the design. */
public enum AdvisorsSince {
    @Words("since the concept")
    CONCEPT,
    @Words("since the design")
    DESIGN,
    @Words("since the validation")
    VALIDATION,
    @Words("they do not")
    NEVER,
    @Words("not answered")
    UNKNOWN
}
