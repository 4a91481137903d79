package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Words;

/**
 * One thing that a person says against the rules, and what came of it.
 *
 * @param rule         the rule that the file names
 * @param subject      the function
 * @param said         what the rules alone say: met, not-met or open
 * @param saidWords    the same in words
 * @param saidBy       the rules that say so
 * @param overruledTo  what the person says: met or not-met
 * @param words        the same in words
 * @param until        the last day on which it holds
 * @param before       of the function, by the rules alone
 * @param after        of the function, with every override that holds
 * @param stopsKept    rules of stops that the override would take away, and that stay
 */
public record Overruling(
        String rule,
        String subject,
        String said,
        String saidWords,
        List<String> saidBy,
        String overruledTo,
        String words,
        String by,
        String because,
        LocalDate until,
        Effect effect,
        Result before,
        Result after,
        List<String> stopsKept) {
    /** What came of it. */
    public enum Effect {
        @Words("in effect")
        APPLIED,
        @Words("without effect: the rules say the same")
        AGREES,
        @Words("expired and not applied")
        EXPIRED
    }

    /** A function's pathway, empty while it is open, and how firmly it stands. */
    public record Result(Optional<Pathway> pathway, Standing standing, List<Pathway> possible) {}
}
