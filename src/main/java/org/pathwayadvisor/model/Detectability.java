package org.pathwayadvisor.model;

/** How surely a failure is noticed before it harms. */
public enum Detectability {
    @Words("for certain")
    CERTAIN,
    @Words("usually")
    LIKELY,
    @Words("seldom")
    UNLIKELY,
    @Words("never")
    UNDETECTABLE,
    @Words("not answered")
    UNKNOWN
}
