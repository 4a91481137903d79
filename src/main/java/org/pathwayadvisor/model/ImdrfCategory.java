package org.pathwayadvisor.model;

/** IMDRF risk category; not an FDA class. */
public enum ImdrfCategory {
    @Words("IMDRF category I")
    I,
    @Words("IMDRF category II")
    II,
    @Words("IMDRF category III")
    III,
    @Words("IMDRF category IV")
    IV
}
