package org.pathwayadvisor.assessment;

import org.pathwayadvisor.model.Words;

/** How firmly an answer stands. */
public enum Standing {
    /** No open or held answer can change it. */
    @Words("DECIDED")
    DECIDED,
    /** It rests on answers that are held, not certain. */
    @Words("WORKING ANSWER")
    WORKING,
    /** Answers are missing; several pathways are possible. */
    @Words("OPEN")
    OPEN
}
