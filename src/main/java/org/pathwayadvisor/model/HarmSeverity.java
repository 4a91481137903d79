package org.pathwayadvisor.model;

/** How bad the harm is. */
public enum HarmSeverity {
    @Words("an inconvenience")
    NEGLIGIBLE,
    @Words("short-lived harm that needs no care")
    MINOR,
    @Words("harm that needs medical care")
    SERIOUS,
    @Words("lasting impairment, or a threat to life")
    CRITICAL,
    @Words("death")
    CATASTROPHIC,
    @Words("not answered")
    UNKNOWN
}
