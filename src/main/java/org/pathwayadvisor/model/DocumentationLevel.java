package org.pathwayadvisor.model;

/** FDA's level of software documentation. */
public enum DocumentationLevel {
    @Words("Basic")
    BASIC,
    @Words("Enhanced")
    ENHANCED,
    @Words("not answered")
    UNKNOWN
}
