package org.pathwayadvisor.report;

/** A piece of a sentence: our words, foreign words as they are, or a name to type. */
public record Run(Kind kind, String text) {
    /** Whose words they are. */
    public enum Kind {
        OWN,
        VERBATIM,
        CODE
    }
}
