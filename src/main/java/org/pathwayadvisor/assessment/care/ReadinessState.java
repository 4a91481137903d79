package org.pathwayadvisor.assessment.care;

import org.pathwayadvisor.model.Words;

/** How an item of the checklist stands. */
public enum ReadinessState {
    @Words("shown")
    SHOWN,
    @Words("not met")
    NOT_MET,
    @Words("claimed, not shown")
    CLAIMED,
    @Words("not known")
    UNKNOWN,
    @Words("not needed")
    NOT_APPLICABLE
}
