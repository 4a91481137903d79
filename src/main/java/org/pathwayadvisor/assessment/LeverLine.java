package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Pathway;

/**
 * A smallest set of changed answers that reaches a goal, decided anew by the rules as a whole.
 *
 * @param changes   what is changed, in form order
 * @param fallsAway answers that are no longer asked then
 * @param pathways  what the product can end on then; one where it is settled
 * @param functions the functions that end on another pathway than before
 * @param grounds   the rules that decide then and did not before
 * @param opens     stops that are there then and were not before
 * @param lifts     stops that are gone then
 */
public record LeverLine(
        List<LeverChange> changes,
        List<String> fallsAway,
        List<Pathway> pathways,
        List<Moved> functions,
        List<Reason> grounds,
        List<StopLine> opens,
        List<StopLine> lifts) {
    public LeverLine {
        changes = List.copyOf(changes);
        fallsAway = List.copyOf(fallsAway);
        pathways = List.copyOf(pathways);
        functions = List.copyOf(functions);
        grounds = List.copyOf(grounds);
        opens = List.copyOf(opens);
        lifts = List.copyOf(lifts);
    }

    /** A function and what it can end on, before and then. */
    public record Moved(String function, List<Pathway> before, List<Pathway> then) {
        public Moved {
            before = List.copyOf(before);
            then = List.copyOf(then);
        }
    }

    /** True where nothing changes but words about the product: no lever. */
    public boolean onlyWords() {
        return changes.stream().allMatch(c -> c.kind() == Lever.CLAIM);
    }

    /** True where each change is the team's to choose, or words that follow from what it chooses. */
    public boolean chosen() {
        return !onlyWords() && changes.stream().allMatch(c -> c.kind() == Lever.DESIGN || c.kind() == Lever.CLAIM);
    }
}
