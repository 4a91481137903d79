package org.pathwayadvisor.model;

/** What the product or one of its entries counts as under the rules on evidence, safety and readiness. */
public enum CareTerm {
    @Words("a function that FDA may have to authorize or clear")
    DEVICE,
    @Words("hospital IT is underestimated")
    HOSPITAL_UNDERESTIMATED,
    @Words("human factors category 1: a summary")
    HUMAN_FACTORS_1,
    @Words("human factors category 2: a summary with users, uses and reasons")
    HUMAN_FACTORS_2,
    @Words("human factors category 3: a full report with a test")
    HUMAN_FACTORS_3
}
