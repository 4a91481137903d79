package org.pathwayadvisor.exploration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/**
 * Finds the exact set of results by branching on open answers that still matter. A branch ends where what is certain
 * and what is reachable settle alike, or where everything reachable has a witness already.
 */
public final class Explorer<T> {
    /** Runs of the rules after which the search gives up and says so. */
    private static final int BOUND = 100_000;

    private final Engine engine;
    private final Tables tables;
    private final Judge<T> judge;
    private final Consistency consistency;
    private final boolean complete;

    private Map<T, Map<Key, Object>> witnesses;
    private Set<Key> relevant;
    private boolean unsettled;
    private boolean bounded;
    private int evaluations;

    /**
     * @param complete true where the law of the day gives every complete product a result; else branches that may end
     *     without one are followed to their end
     */
    public Explorer(
            Engine engine, Tables tables, Judge<T> judge, Consistency consistency, boolean complete) {
        this.engine = engine;
        this.tables = tables;
        this.judge = judge;
        this.consistency = consistency;
        this.complete = complete;
    }

    /** The results that are possible for some constants (the function), its variables and what is given of them. */
    public Possible<T> explore(List<?> constants, List<Variable> variables, Map<Key, Object> given) {
        witnesses = new LinkedHashMap<>();
        relevant = new LinkedHashSet<>();
        unsettled = false;
        bounded = false;
        evaluations = 0;
        try (Scene scene = new Scene(engine, tables, constants, variables, given)) {
            branch(scene, given);
        }
        return new Possible<>(witnesses, unsettled, bounded, relevant, evaluations);
    }

    private void branch(Scene scene, Map<Key, Object> given) {
        evaluations++;
        if (evaluations > BOUND) {
            bounded = true;
            return;
        }
        Set<Object> reachable = scene.reachable();
        Set<Object> certain = scene.certain();
        Set<T> candidates = judge.candidates(reachable, certain);
        T settled = judge.settle(certain);
        Collection<Object> decisive = judge.decisive(reachable, certain);
        if (decisive.isEmpty() || settled != null && candidates.size() == 1) {
            leaf(scene, given, settled);
            return;
        }
        if (witnesses.keySet().containsAll(candidates) && (settled != null || complete || unsettled)) {
            return;
        }
        List<Variable> open = scene.openBehind(towards(candidates, reachable, certain, decisive));
        if (open.isEmpty()) {
            throw new IllegalStateException("nothing is open, and yet not settled: " + candidates);
        }
        Variable v = open.get(0);
        relevant.add(v.key());
        for (Object value : v.values()) {
            if (consistency.allows(scene.known(), v.key(), value)) {
                scene.answer(v.key(), value);
                branch(scene, given);
                scene.open(v.key(), value);
            }
        }
    }

    /** The conclusions that lead to a result without a witness, so that branching heads for it. */
    private Collection<Object> towards(
            Set<T> candidates, Set<Object> reachable, Set<Object> certain, Collection<Object> decisive) {
        for (T candidate : candidates) {
            if (!witnesses.containsKey(candidate)) {
                Collection<Object> leading = judge.leading(candidate, reachable, certain);
                return leading.isEmpty() ? decisive : leading;
            }
        }
        return decisive;
    }

    private void leaf(Scene scene, Map<Key, Object> given, T settled) {
        if (!consistency.completes(scene.known())) {
            return;
        }
        if (settled == null) {
            unsettled = true;
        } else if (!witnesses.containsKey(settled)) {
            Map<Key, Object> answers = new TreeMap<>(scene.known());
            answers.keySet().removeAll(given.keySet());
            witnesses.put(settled, answers);
        }
    }
}
