package org.pathwayadvisor.rulebase;

/** Rules that run together, over the same facts. */
public enum Sitting {
    /** Answers to the possible routes of one function. */
    DECIDE,
    /** The settled route of a function to what follows from it. */
    FOLLOW,
    /** The law on health data, over channels, services and sets of data. */
    DATA,
    /** Evidence, safety, deployment and readiness, over functions, failure modes and groups of patients. */
    CARE;

    /** True where the rules run over all entries that the questionnaire lists, and not over one function. */
    public boolean lists() {
        return this == DATA || this == CARE;
    }
}
