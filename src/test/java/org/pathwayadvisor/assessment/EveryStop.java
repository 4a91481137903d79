package org.pathwayadvisor.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;

/**
 * Brute force over the changes that remove a stop: every single one, and every pair. Each single change is decided as a
 * whole. A pair is passed over for a stop only where a proof holds that it can still have it: a few answers and rows that
 * bring the stop for certain in a run of the rules of their own. Rules only add, so nothing else that is answered takes it
 * away. All other pairs are decided as a whole. Nothing is taken from what the search knows of grounds.
 */
final class EveryStop {
    private final Answers answers;
    private final Law law;
    private final Stops stops;
    private final StopRuns runs;
    private final Map<String, String> areas = new TreeMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<Set<Turn>, Set<String>> listed = new HashMap<>();
    private final Map<String, Deque<StopProof>> proofs = new HashMap<>();
    private final Map<String, Set<Set<Turn>>> found = new TreeMap<>();
    private int pairs;
    private int whole;
    private int cleared;
    private int unproved;
    private int sampled;

    /**
     * @param onRoute true for the stops on a route alone, which read no answer on data or evidence
     * @param step    1 for every answer that can be chosen, more for one in so many
     */
    EveryStop(Answers answers, Law law, boolean onRoute, int step) {
        this.answers = answers;
        this.law = law;
        this.stops = new Stops(law);
        this.runs = new StopRuns(law);
        stops.of(answers).stream()
                .filter(s -> !onRoute || s.area().equals("fda"))
                .forEach(s -> areas.putIfAbsent(s.rule(), s.area()));
        areas.keySet().forEach(rule -> {
            found.put(rule, new HashSet<>());
            proofs.put(rule, new ArrayDeque<>());
        });
        Set<Variable> variables = new LinkedHashSet<>(Variables.of(answers.functions()));
        if (!onRoute) {
            variables.addAll(Variables.data(answers));
            variables.addAll(Variables.care(answers));
        }
        int at = 0;
        for (Variable v : variables) {
            List<Turn> some = LeverChoices.CHOSEN.of(v.key(), answers);
            if (!some.isEmpty() && at++ % step == 0) {
                turns.addAll(some);
            }
        }
    }

    /** The answers that are turned. */
    Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>();
        turns.forEach(t -> keys.add(t.key()));
        return keys;
    }

    /**
     * The smallest sets for each rule.
     *
     * @param every one in so many pairs that are passed over is decided as a whole all the same
     */
    Map<String, Set<Set<Turn>>> removing(int most, Random random, int every) {
        Set<String> rules = areas.keySet();
        for (Turn turn : turns) {
            Turned now = Turned.of(answers, Set.of(turn));
            if (now.stands()) {
                Set<String> there = listed(Set.of(turn), now);
                rules.stream()
                        .filter(r -> !there.contains(r))
                        .forEach(r -> found.get(r).add(Set.of(turn)));
            }
        }
        for (int i = 0; most > 1 && i < turns.size(); i++) {
            for (int j = i + 1; j < turns.size(); j++) {
                if (!turns.get(i).key().equals(turns.get(j).key())) {
                    pair(turns.get(i), turns.get(j), rules, random.nextInt(every) == 0);
                }
            }
        }
        return found;
    }

    private void pair(Turn one, Turn other, Set<String> rules, boolean check) {
        Set<Turn> both = Set.of(one, other);
        Turned now = Turned.of(answers, both);
        if (!now.stands()) {
            return;
        }
        pairs++;
        Map<String, List<StopRun>> sittings = new HashMap<>();
        Set<String> passed = new HashSet<>();
        for (String rule : rules) {
            Set<Set<Turn>> alone = found.get(rule);
            if (alone.contains(Set.of(one)) || alone.contains(Set.of(other))) {
                continue;
            }
            List<StopRun> all =
                    sittings.computeIfAbsent(areas.get(rule), a -> runs.runs(a, RouteTrial.firm(now.answers())));
            if (proved(rule, all)) {
                cleared++;
                passed.add(rule);
            } else if (!listed(both, now).contains(rule)) {
                alone.add(both);
            } else {
                prove(rule, all);
            }
        }
        if (check && !passed.isEmpty()) {
            sampled++;
            Set<String> there = listed(both, now);
            if (!there.containsAll(passed)) {
                throw new AssertionError(
                        "passed over though it removes it: " + both + " of " + passed + ", listed " + there);
            }
        }
    }

    private boolean proved(String rule, List<StopRun> all) {
        Deque<StopProof> known = proofs.get(rule);
        for (StopProof proof : known) {
            if (all.stream().anyMatch(run -> runs.holds(proof, run))) {
                if (proof != known.peekFirst()) {
                    known.remove(proof);
                    known.addFirst(proof);
                }
                return true;
            }
        }
        return false;
    }

    private void prove(String rule, List<StopRun> all) {
        Optional<StopProof> proof =
                all.stream().flatMap(run -> runs.proof(rule, run).stream()).findFirst();
        proof.ifPresentOrElse(proofs.get(rule)::addFirst, () -> unproved++);
    }

    /** The rules of all stops that a product has or can have, decided as a whole. */
    private Set<String> listed(Set<Turn> turned, Turned now) {
        return listed.computeIfAbsent(turned, t -> {
            whole++;
            Answers then = RouteTrial.firm(now.answers());
            Set<String> there = stops.of(then).stream().map(StopLine::rule).collect(Collectors.toSet());
            if (!completes(then)) {
                return areas.keySet(); // there is no such product
            }
            if (then.functions().stream().anyMatch(f -> runs.undetermined(f, then))) {
                areas.forEach((rule, area) -> {
                    if (!area.equals("data")) {
                        there.add(rule); // nobody knows what its route asks for
                    }
                });
            }
            return there;
        });
    }

    /** True where some answers to what is open contradict none of those that are given. */
    private static boolean completes(Answers some) {
        Map<Key, Object> known = new HashMap<>();
        some.given().forEach((key, given) -> known.put(key, given.value()));
        return new Consistent(Variables.of(some.functions())).completes(known);
    }

    String said() {
        return turns.size() + " changes, " + pairs + " pairs, " + whole + " decided as a whole, " + cleared
                + " passed over with a proof, " + unproved + " without one, " + sampled + " of them checked";
    }
}
