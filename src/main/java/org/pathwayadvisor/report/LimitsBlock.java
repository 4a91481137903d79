package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;

/** What this answer is not, how current it is, and how much of it was checked. */
final class LimitsBlock {
    private static final int SHORT = 8;

    private LimitsBlock() {}

    static Block of(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of("Planning aid, no legal advice. Law known to " + assessment.lawKnownThrough()
                + ", re-check by " + assessment.recheckBy() + ". " + reviewed(assessment) + decidedBy(assessment)
                + "Receipt " + abbreviated(assessment.receipt().answers()) + " · explain · --full"));
        if (!assessment.notHeld().isEmpty()) {
            items.add(Item.of("Not held for " + assessment.receipt().asOf() + ": "
                    + String.join(
                            "; ",
                            assessment.notHeld().stream().map(Prose::clean).toList())
                    + ". An answer that needs it is not given."));
        }
        return Block.inline("Limits", items);
    }

    private static String reviewed(Assessment assessment) {
        int rules = assessment.decidingRules();
        if (rules == 0) {
            return "";
        }
        String read = assessment.notPrimary().isEmpty()
                ? "Every deciding rule (" + rules + ") was read in the primary text; "
                : assessment.notPrimary().size() + " of " + AnswerBlock.count(rules, "deciding rule")
                        + " were not read in the primary text alone; ";
        int reviewed = assessment.reviewedRules();
        return read + (reviewed == 0 ? "none was" : reviewed + (reviewed == 1 ? " was" : " were"))
                + " reviewed by a named person. ";
    }

    private static String decidedBy(Assessment assessment) {
        return assessment.decidingRules() == 0
                ? ""
                : "Answer decided by " + assessment.answersThatCount() + " of "
                        + AnswerBlock.count(
                                AnswerSentence.questions(assessment.answers().keySet()), "answered question")
                        + ". ";
    }

    private static String abbreviated(String hash) {
        return Prose.verbatim(hash.length() > SHORT ? hash.substring(0, SHORT) + "…" : hash);
    }
}
