package org.pathwayadvisor.model;

/** When the product gives no answer. */
public enum Abstention {
    @Words("it always answers")
    NONE,
    @Words("when the input is too poor")
    POOR_INPUT,
    @Words("when it is unsure")
    UNSURE,
    @Words("in both cases")
    BOTH,
    @Words("not answered")
    UNKNOWN
}
