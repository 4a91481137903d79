package org.pathwayadvisor.model;

/** Why a row of the evidence matrix is asked of a function. */
public enum NeedBasis {
    @Words("the special controls of its device type ask for it")
    LAW,
    @Words("products of its kind are expected to show it")
    EXPECTED
}
