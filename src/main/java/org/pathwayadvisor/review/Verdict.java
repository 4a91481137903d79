package org.pathwayadvisor.review;

import org.pathwayadvisor.model.Words;

/** What a reviewer says of a rule beside its text. */
public enum Verdict {
    @Words("agrees")
    AGREES,
    @Words("agrees, with a note")
    AGREES_WITH_NOTE,
    @Words("disagrees")
    DISAGREES;

    public boolean agrees() {
        return this != DISAGREES;
    }

    /** Does it say nothing without a note? */
    public boolean needsNote() {
        return this != AGREES;
    }
}
