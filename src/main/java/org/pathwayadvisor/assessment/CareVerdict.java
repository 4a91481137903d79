package org.pathwayadvisor.assessment;

import org.pathwayadvisor.model.Words;

/** What stands in the way of patient use, as far as evidence and safety go. Nothing here says that a product is ready. */
public enum CareVerdict {
    @Words("STOPPED")
    STOPPED,
    @Words("CANNOT JUDGE YET")
    CANNOT_JUDGE_YET,
    @Words("NO STOP FOUND")
    NO_STOP_FOUND
}
