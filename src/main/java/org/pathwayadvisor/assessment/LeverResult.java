package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Pathway;

/**
 * What a search for levers found.
 *
 * @param before     what the product can end on as it is answered; one where it is settled
 * @param settled    true where it is; else the lines name answers that would settle it, and promise nothing
 * @param lines      the smallest sets, fewest changes first, then the lightest pathway, then form order
 * @param more       how many further sets were found and are not spelled out
 * @param note       why nothing was looked for, or empty
 * @param tried      how many sets of changes were tried
 * @param runs       how often the rules decided something anew
 * @param complete   up to how many changes every set was tried that could matter
 * @param functions  where the product has several functions and lighter ones are looked for: each of them alone
 */
public record LeverResult(
        LeverGoal goal,
        List<Pathway> before,
        boolean settled,
        List<LeverLine> lines,
        int more,
        String note,
        int tried,
        int runs,
        int complete,
        List<FunctionLevers> functions) {
    public LeverResult {
        before = List.copyOf(before);
        lines = List.copyOf(lines);
        functions = List.copyOf(functions);
    }

    /** Nothing was looked for. */
    static LeverResult none(LeverGoal goal, List<Pathway> before, boolean settled, String note) {
        return new LeverResult(goal, before, settled, List.of(), 0, note, 0, 0, 0, List.of());
    }

    LeverResult with(List<FunctionLevers> each) {
        return new LeverResult(goal, before, settled, lines, more, note, tried, runs, complete, each);
    }

    /** What can be done: the sets that change more than words. */
    public List<LeverLine> levers() {
        return lines.stream().filter(l -> !l.onlyWords()).toList();
    }

    /** What only rewords. */
    public List<LeverLine> rewordings() {
        return lines.stream().filter(LeverLine::onlyWords).toList();
    }

    /** True where some sets of the largest size were not tried. */
    public boolean cut() {
        return note.isEmpty() && complete < LeverSearch.MOST;
    }
}
