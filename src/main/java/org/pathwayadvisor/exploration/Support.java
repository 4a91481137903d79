package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pathwayadvisor.dictionary.Key;

/**
 * Looks for answers under which some conclusions hold together, by walking the firings behind them backwards. What all
 * ways need is taken at once: a conclusion that is wanted and has one firing left wants what that firing matched, and a
 * firing that reads an answer outside what is left of it, or the opposite of what is wanted, is dead. Only then is one
 * firing of several tried.
 */
final class Support {
    /** What of the open answers gives a fact: the answer and the values that do. */
    record Source(Key key, Set<Object> values) {}

    /** How a search ended; {@code domains} are the values that would do, of each answer that matters. */
    record Found(boolean some, boolean gaveUp, Map<Key, Set<Object>> domains) {
        /** True where no answers at all make the conclusions hold. */
        boolean impossible() {
            return !some && !gaveUp;
        }
    }

    /** Tries after which the walk gives up; the search then branches instead. */
    private static final int TRIES = 2_000;

    private final Function<Object, List<List<Object>>> grounds;
    private final Function<Object, Source> sources;
    private final UnaryOperator<Object> opposite;
    private final Consistency consistency;
    private final Map<Key, Object> known;
    private final Map<Key, Set<Object>> open;
    private final Map<Object, List<List<Object>>> cache;
    private int tries;

    /**
     * @param open  the open answers with their values
     * @param cache grounds that were looked up before under the same answers
     */
    Support(
            Function<Object, List<List<Object>>> grounds,
            Function<Object, Source> sources,
            UnaryOperator<Object> opposite,
            Consistency consistency,
            Map<Key, Object> known,
            Map<Key, Set<Object>> open,
            Map<Object, List<List<Object>>> cache) {
        this.grounds = grounds;
        this.sources = sources;
        this.opposite = opposite;
        this.consistency = consistency;
        this.known = known;
        this.open = open;
        this.cache = cache;
    }

    /** Answers under which all goals hold, with every value that would do. */
    Found of(List<Object> goals) {
        State state = new State(new LinkedHashMap<>(open), new LinkedHashSet<>());
        boolean some = goals.stream().allMatch(state::want);
        State solved = some ? solve(state) : null;
        return new Found(solved != null, tries > TRIES, solved == null ? Map.of() : solved.narrowed());
    }

    private State solve(State state) {
        if (++tries > TRIES || !state.propagate()) {
            return null;
        }
        List<List<Object>> choice = state.narrowest();
        if (choice == null) {
            return state;
        }
        for (List<Object> firing : choice) {
            State next = state.copy();
            State solved = firing.stream().allMatch(next::want) ? solve(next) : null;
            if (solved != null || tries > TRIES) {
                return solved;
            }
        }
        return null;
    }

    private List<List<Object>> firings(Object conclusion) {
        List<List<Object>> firings = cache.get(conclusion);
        if (firings == null) {
            firings = grounds.apply(conclusion);
            cache.put(conclusion, firings);
        }
        return firings;
    }

    /** What is wanted so far, and the values that are left of each answer. */
    private final class State {
        private final Map<Key, Set<Object>> domains;
        private final Set<Object> wanted;
        private final Map<Object, Boolean> alive = new HashMap<>();
        private boolean changed = true;

        private State(Map<Key, Set<Object>> domains, Set<Object> wanted) {
            this.domains = domains;
            this.wanted = wanted;
        }

        private State copy() {
            return new State(new LinkedHashMap<>(domains), new LinkedHashSet<>(wanted));
        }

        /** Adds a conclusion or a fact; false where no value of its answer is left. */
        private boolean want(Object fact) {
            if (!wanted.add(fact)) {
                return true;
            }
            changed = true;
            Source source = firings(fact).isEmpty() ? sources.apply(fact) : null;
            if (source == null) {
                return true;
            }
            Set<Object> left = new LinkedHashSet<>(source.values());
            left.retainAll(domains.get(source.key()));
            domains.put(source.key(), left);
            return !left.isEmpty();
        }

        private boolean propagate() {
            while (changed) {
                changed = false;
                alive.clear();
                if (!consistent()) {
                    return false;
                }
                for (Object fact : List.copyOf(wanted)) {
                    List<List<Object>> live = alive(fact) ? live(fact) : List.of();
                    if (live.isEmpty() && !firings(fact).isEmpty()
                            || live.size() == 1 && !live.get(0).stream().allMatch(this::want)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** The answers of which not all values are left. */
        private Map<Key, Set<Object>> narrowed() {
            Map<Key, Set<Object>> narrowed = new LinkedHashMap<>(domains);
            narrowed.entrySet()
                    .removeIf(e -> e.getValue().size() == open.get(e.getKey()).size());
            return narrowed;
        }

        /** Drops the values that contradict answers with one value left. */
        private boolean consistent() {
            Map<Key, Object> fixed = new HashMap<>(known);
            domains.forEach((key, left) -> {
                if (left.size() == 1) {
                    fixed.put(key, left.iterator().next());
                }
            });
            for (Map.Entry<Key, Set<Object>> e : domains.entrySet()) {
                if (!e.getValue().stream().allMatch(value -> consistency.allows(fixed, e.getKey(), value))) {
                    Set<Object> left = new LinkedHashSet<>(e.getValue());
                    left.removeIf(value -> !consistency.allows(fixed, e.getKey(), value));
                    e.setValue(left);
                    changed = true;
                    if (left.isEmpty()) {
                        return false;
                    }
                }
            }
            return true;
        }

        private List<List<Object>> live(Object conclusion) {
            List<List<Object>> live = new ArrayList<>();
            for (List<Object> firing : firings(conclusion)) {
                if (firing.stream().allMatch(this::alive)) {
                    live.add(firing);
                }
            }
            return live;
        }

        private boolean alive(Object fact) {
            Boolean before = alive.get(fact);
            if (before != null) {
                return before;
            }
            boolean is;
            if (firings(fact).isEmpty()) {
                Source source = sources.apply(fact);
                is = source == null || source.values().stream().anyMatch(domains.get(source.key())::contains);
            } else {
                Object other = opposite.apply(fact);
                is = (other == null || !wanted.contains(other))
                        && firings(fact).stream().anyMatch(f -> f.stream().allMatch(this::alive));
            }
            alive.put(fact, is);
            return is;
        }

        /** The live firings of the wanted conclusion that has fewest, none of them shown; null where all are shown. */
        private List<List<Object>> narrowest() {
            List<List<Object>> narrowest = null;
            for (Object fact : wanted) {
                List<List<Object>> live = live(fact);
                boolean shown = live.isEmpty() || live.stream().anyMatch(this::holds);
                if (!shown && (narrowest == null || live.size() < narrowest.size())) {
                    narrowest = live;
                }
            }
            return narrowest;
        }

        private boolean holds(List<Object> firing) {
            return new HashSet<>(wanted).containsAll(firing);
        }
    }
}
