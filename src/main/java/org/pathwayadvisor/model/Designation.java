package org.pathwayadvisor.model;

/** The program into which FDA took a function. */
public enum Designation {
    @Words("none")
    NONE,
    @Words("the Breakthrough Devices Program")
    BREAKTHROUGH,
    @Words("the Safer Technologies Program (STeP)")
    STEP,
    @Words("not answered")
    UNKNOWN
}
