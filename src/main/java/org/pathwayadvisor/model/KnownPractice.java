package org.pathwayadvisor.model;

/** A recognized security practice that has been in place for a year. */
public enum KnownPractice {
    @Words("the NIST cybersecurity framework")
    NIST,
    @Words("the 405(d) practices for health care")
    HICP,
    @Words("another that a law recognizes")
    OTHER,
    @Words("none")
    NONE,
    @Words("not answered")
    UNKNOWN
}
