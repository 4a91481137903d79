package org.pathwayadvisor.exploration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Key;

/**
 * Looks for one set of answers under which some conclusions hold, by walking the firings behind them backwards: for
 * each conclusion one firing, for each answer the values that give what the firing reads.
 */
final class Support {
    /** What of the open answers gives a fact: the answer and the values that do. */
    record Source(Key key, Set<Object> values) {}

    /** Steps after which the walk gives up; the search then branches instead. */
    private static final int STEPS = 20_000;

    private final Function<Object, List<List<Object>>> grounds;
    private final Function<Object, Source> sources;
    private final Map<Object, List<List<Object>>> cache;
    private final Map<Key, Set<Object>> domains = new HashMap<>();
    private final Set<Object> shown = new HashSet<>();
    private int steps;

    /** @param cache grounds that were looked up before under the same answers */
    Support(
            Function<Object, List<List<Object>>> grounds,
            Function<Object, Source> sources,
            Map<Object, List<List<Object>>> cache) {
        this.cache = cache;
        this.grounds = grounds;
        this.sources = sources;
    }

    /** Answers under which all goals hold, with every value that would do. */
    Optional<Map<Key, Set<Object>>> of(List<Object> goals) {
        Deque<Object> open = new ArrayDeque<>(goals);
        return solve(open) ? Optional.of(domains) : Optional.empty();
    }

    private boolean solve(Deque<Object> goals) {
        if (goals.isEmpty()) {
            return true;
        }
        if (++steps > STEPS) {
            return false;
        }
        Object goal = goals.pop();
        boolean solved = shown.contains(goal) ? solve(goals) : tryGoal(goal, goals);
        if (!solved) {
            goals.push(goal);
        }
        return solved;
    }

    private boolean tryGoal(Object goal, Deque<Object> goals) {
        List<List<Object>> firings = cache.get(goal);
        if (firings == null) {
            firings = grounds.apply(goal);
            cache.put(goal, firings);
        }
        shown.add(goal);
        if (firings.isEmpty()) {
            if (answered(goal, goals)) {
                return true;
            }
        } else {
            for (List<Object> firing : firings) {
                firing.forEach(goals::push);
                if (solve(goals)) {
                    return true;
                }
                firing.forEach(f -> goals.pop());
            }
        }
        shown.remove(goal);
        return false;
    }

    private boolean answered(Object fact, Deque<Object> goals) {
        Source source = sources.apply(fact);
        if (source == null) {
            return solve(goals);
        }
        Set<Object> before = domains.get(source.key());
        Set<Object> values = new LinkedHashSet<>(source.values());
        if (before != null) {
            values.retainAll(before);
        }
        if (values.isEmpty()) {
            return false;
        }
        domains.put(source.key(), values);
        if (solve(goals)) {
            return true;
        }
        if (before == null) {
            domains.remove(source.key());
        } else {
            domains.put(source.key(), before);
        }
        return false;
    }
}
