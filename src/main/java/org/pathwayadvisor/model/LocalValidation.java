package org.pathwayadvisor.model;

/** How far it was tested at the site that will use it. */
public enum LocalValidation {
    @Words("not at all")
    NONE,
    @Words("planned")
    PLANNED,
    @Words("run silently beside usual care")
    SILENT_MODE,
    @Words("tested on patients of the site")
    DONE,
    @Words("not answered")
    UNKNOWN
}
