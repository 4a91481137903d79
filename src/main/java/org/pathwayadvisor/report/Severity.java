package org.pathwayadvisor.report;

import java.util.Locale;
import org.pathwayadvisor.model.Words;

/** How much a finding asks for, the most first. */
enum Severity {
    @Words("stop")
    BLOCKER,
    @Words("must do")
    REQUIRED,
    @Words("not known yet")
    ASK,
    @Words("should do")
    ADVISORY,
    @Words("note")
    INFO;

    /** The severity of a rule's word; an unknown word is only a note. */
    static Severity of(String word) {
        for (Severity severity : values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
                return severity;
            }
        }
        return INFO;
    }
}
