package org.pathwayadvisor.exploration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/**
 * Looks for answers under which some conclusions hold together, by walking the firings behind them backwards. What all
 * ways need is taken at once: a conclusion that is wanted and has one firing left wants what that firing matched, and a
 * firing that reads an answer outside what is left of it, or the opposite of what is wanted, is dead. Only then is one
 * firing of several tried.
 */
final class Support {
    /** How a search ended; {@code domains} are the values that would do, of each answer that matters. */
    record Found(boolean some, boolean gaveUp, Map<Key, Set<Object>> domains) {
        /** True where no answers at all make the conclusions hold. */
        boolean impossible() {
            return !some && !gaveUp;
        }
    }

    /** Tries after which the walk gives up; the search then branches instead. */
    private static final int TRIES = 2_000;

    private final Grounds grounds;
    private final Consistency consistency;
    private final Map<Key, Object> known;

    private int tries;

    /** @param known the answers that are given */
    Support(Grounds grounds, Consistency consistency, Map<Key, Object> known) {
        this.grounds = grounds;
        this.consistency = consistency;
        this.known = known;
    }

    /** Answers under which all goals hold, with every value that would do. */
    Found of(List<Object> goals) {
        Wanted state = new Wanted(grounds, consistency, known);
        boolean some = goals.stream().allMatch(goal -> state.want(grounds.number(goal)));
        Wanted solved = some ? solve(state) : null;
        return new Found(solved != null, tries > TRIES, solved == null ? Map.of() : solved.narrowed());
    }

    private Wanted solve(Wanted state) {
        if (++tries > TRIES || !state.propagate()) {
            return null;
        }
        int[][] choice = state.narrowest();
        if (choice == null) {
            return state;
        }
        for (int[] firing : choice) {
            Wanted next = new Wanted(state);
            Wanted solved = next.wantAll(firing) ? solve(next) : null;
            if (solved != null || tries > TRIES) {
                return solved;
            }
        }
        return null;
    }
}
