package org.pathwayadvisor.audit.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules as formulas over numbered facts. A rule only ever asks that some facts are there, so that each of its conditions
 * is a set of facts of which one must hold, and what follows from some facts follows from more.
 */
final class Circuit {
    /** One way in which a rule concludes something: of each set of facts, one must hold. */
    record Formula(String rule, int conclusion, List<long[]> conditions) {}

    private final List<Object> facts = new ArrayList<>();
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final Map<Integer, List<Formula>> behind = new LinkedHashMap<>();

    /** @param ways conclusion, rule and what it needs, each fact as it is */
    Circuit(List<Grounding.Way> ways) {
        for (Grounding.Way way : ways) {
            number(way.conclusion());
            way.needs().forEach(need -> need.forEach(this::number));
        }
        for (Grounding.Way way : ways) {
            List<long[]> conditions = new ArrayList<>();
            way.needs().forEach(need -> conditions.add(state(need)));
            Formula formula = new Formula(way.rule(), numbers.get(way.conclusion()), conditions);
            formulas.add(formula);
            behind.computeIfAbsent(formula.conclusion(), c -> new ArrayList<>()).add(formula);
        }
    }

    private void number(Object fact) {
        if (numbers.putIfAbsent(fact, facts.size()) == null) {
            facts.add(fact);
        }
    }

    /** The number of a fact, or -1 for one that no rule here reads or concludes. */
    int number(Object fact, int none) {
        return numbers.getOrDefault(fact, none);
    }

    List<Object> facts() {
        return facts;
    }

    List<Formula> behind(int conclusion) {
        return behind.getOrDefault(conclusion, List.of());
    }

    /** The formulas that read some facts. */
    List<Formula> reading(long[] some) {
        return formulas.stream()
                .filter(f -> f.conditions().stream().anyMatch(c -> meets(c, some)))
                .toList();
    }

    /** Some facts as a state; those that no rule reads are left out. */
    long[] state(Collection<?> some) {
        long[] state = new long[(facts.size() + 63) / 64];
        for (Object fact : some) {
            Integer number = numbers.get(fact);
            if (number != null) {
                state[number >> 6] |= 1L << number;
            }
        }
        return state;
    }

    /** What follows from a state, with the state. */
    long[] closure(long[] given) {
        long[] state = given.clone();
        boolean more = true;
        while (more) {
            more = false;
            for (Formula f : formulas) {
                if (!has(state, f.conclusion()) && holds(f, state)) {
                    state[f.conclusion() >> 6] |= 1L << f.conclusion();
                    more = true;
                }
            }
        }
        return state;
    }

    static boolean holds(Formula formula, long[] state) {
        for (long[] condition : formula.conditions()) {
            if (!meets(condition, state)) {
                return false;
            }
        }
        return true;
    }

    static boolean meets(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean has(long[] state, int number) {
        return number >= 0 && (state[number >> 6] & 1L << number) != 0;
    }

    /** The facts of a state. */
    Set<Object> facts(long[] state) {
        Set<Object> some = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if (has(state, i)) {
                some.add(facts.get(i));
            }
        }
        return some;
    }

    /** The part on which some conclusions rest; what stands in {@code cut} is taken as given, whoever concludes it. */
    static List<Grounding.Way> cone(List<Grounding.Way> ways, Collection<?> targets, Set<?> cut) {
        Map<Object, List<Grounding.Way>> behind = new LinkedHashMap<>();
        ways.forEach(w ->
                behind.computeIfAbsent(w.conclusion(), c -> new ArrayList<>()).add(w));
        Set<Object> wanted = new LinkedHashSet<>();
        Deque<Object> open = new ArrayDeque<>(targets);
        while (!open.isEmpty()) {
            Object next = open.poll();
            if (!cut.contains(next) && wanted.add(next)) {
                behind.getOrDefault(next, List.of()).forEach(w -> w.needs().forEach(open::addAll));
            }
        }
        return ways.stream().filter(w -> wanted.contains(w.conclusion())).toList();
    }
}
