package org.pathwayadvisor.assessment;

import org.pathwayadvisor.model.Words;

/** What the rules on data say of the product as a whole. */
public enum DataVerdict {
    /** Some flow of data is forbidden as things stand. */
    @Words("STOPPED")
    STOPPED,
    /** No stop is certain, and an open answer or an open list could still bring one. */
    @Words("CANNOT JUDGE YET")
    CANNOT_JUDGE_YET,
    /** No answer that is open could bring a stop. */
    @Words("NO STOP FOUND")
    NO_STOP_FOUND
}
