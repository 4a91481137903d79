package org.pathwayadvisor.audit.coverage;

import java.util.List;

/**
 * What exercises one condition.
 *
 * @param text   the condition as its file has it
 * @param held   cases in which the rule applies and the condition holds; of an {@code or}, this branch alone
 * @param failed cases in which it fails while all other conditions hold, so that it alone decides
 * @param heldIn   questionnaires of the first kind
 * @param failedIn questionnaires of the second kind
 * @param excused  why it cannot fail alone, or empty
 */
public record ConditionCoverage(
        Condition condition,
        String text,
        List<String> held,
        List<String> failed,
        List<String> heldIn,
        List<String> failedIn,
        String excused) {
    public ConditionCoverage {
        held = List.copyOf(held);
        failed = List.copyOf(failed);
        heldIn = List.copyOf(heldIn);
        failedIn = List.copyOf(failedIn);
    }

    /** How many ways there are to count: both, or one where it cannot fail alone. */
    public int ways() {
        return excused.isEmpty() ? 2 : 1;
    }

    /** How many of them some case shows. */
    public int shown() {
        return (held.isEmpty() ? 0 : 1) + (excused.isEmpty() && !failed.isEmpty() ? 1 : 0);
    }

    /** The same for questionnaires. */
    public int shownIn() {
        return (heldIn.isEmpty() ? 0 : 1) + (excused.isEmpty() && !failedIn.isEmpty() ? 1 : 0);
    }
}
