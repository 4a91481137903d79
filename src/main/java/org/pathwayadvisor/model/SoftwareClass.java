package org.pathwayadvisor.model;

/** Safety class of software under IEC 62304. */
public enum SoftwareClass {
    @Words("no injury is possible")
    A,
    @Words("injury is possible, and no serious one")
    B,
    @Words("death or serious injury is possible")
    C,
    @Words("not answered")
    UNKNOWN
}
