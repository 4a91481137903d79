package org.pathwayadvisor.model;

/** A device class. */
public enum ClassWord {
    @Words("FDA class I")
    I,
    @Words("FDA class II")
    II,
    @Words("FDA class III")
    III,
    @Words("not classified by FDA")
    UNCLASSIFIED
}
