package org.pathwayadvisor.model;

/** How skin tone is recorded. */
public enum SkinScale {
    @Words("not at all")
    NONE,
    @Words("by race or ethnicity in its place")
    RACE_INSTEAD,
    @Words("Fitzpatrick scale")
    FITZPATRICK,
    @Words("Monk scale")
    MONK,
    @Words("measured color of the skin (individual typology angle)")
    ITA,
    @Words("Monk scale and measured color")
    MONK_AND_ITA,
    @Words("not answered")
    UNKNOWN
}
