package org.pathwayadvisor.model;

/** What the product or one of its entries counts as under the rules on evidence, safety and readiness. */
public enum CareTerm {
    @Words("a function that FDA may have to authorize or clear")
    DEVICE,
    @Words("hospital IT is underestimated")
    HOSPITAL_UNDERESTIMATED
}
