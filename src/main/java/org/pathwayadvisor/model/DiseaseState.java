package org.pathwayadvisor.model;

/** How bad the condition is if untreated (IMDRF wording). */
public enum DiseaseState {
    @Words("not serious: prompt action matters little")
    NOT_SERIOUS,
    @Words("serious: prompt action avoids lasting harm or unneeded procedures")
    SERIOUS,
    @Words("critical: prompt action avoids death or lasting disability")
    CRITICAL,
    @Words("no disease is involved")
    NONE,
    @Words("not answered")
    UNKNOWN
}
