package org.pathwayadvisor.model;

/** What a cell of the risk matrix says. */
public enum Acceptance {
    @Words("not acceptable")
    UNACCEPTABLE,
    @Words("to be reduced as far as possible, and justified")
    TO_REDUCE,
    @Words("acceptable")
    ACCEPTABLE
}
