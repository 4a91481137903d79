package org.pathwayadvisor.model;

/** Who speaks for the product inside a hospital. */
public enum ChampionRole {
    @Words("a physician")
    CLINICIAN,
    @Words("an executive sponsor")
    EXECUTIVE,
    @Words("somebody of IT")
    IT,
    @Words("somebody of nursing")
    NURSING
}
