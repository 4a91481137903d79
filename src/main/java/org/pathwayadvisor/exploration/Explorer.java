package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
 * Finds the exact set of results. A branch over open answers ends where what is certain and what is reachable settle
 * alike, or where everything reachable has a witness already. Before it branches, it tries to show each reachable
 * result by answers that are read off the firings behind it: a search that finds all witnesses at once need not branch,
 * and a result that no answers lead to is struck off.
 */
public final class Explorer<T> {
    /** Runs of the rules after which the search gives up and says so. */
    private static final int BOUND = 20_000;

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
    public Explorer(Engine engine, Tables tables, Judge<T> judge, Consistency consistency, boolean complete) {
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
            View<T> root = view(scene, Set.of());
            if (!root.decisive().isEmpty() && root.candidates().size() > 1) {
                scene.mattering(root.decisive()).forEach(v -> relevant.add(v.key()));
            }
            branch(scene, given, root, new HashSet<>());
            bounded &= !witnesses.keySet().containsAll(root.candidates());
        }
        return new Possible<>(witnesses, unsettled, bounded, relevant, evaluations);
    }

    private record View<T>(Set<Object> reachable, Set<Object> certain, Set<T> candidates, T settled, Judge<T> judge) {
        private Collection<Object> decisive() {
            return judge.decisive(reachable, certain);
        }

        /** True where what is certain settles and nothing else is left. */
        private boolean ends() {
            return settled != null && candidates.size() == 1 && candidates.contains(settled);
        }
    }

    private View<T> view(Scene scene, Set<T> impossible) {
        evaluations++;
        Set<Object> reachable = scene.reachable();
        Set<Object> certain = scene.certain();
        Set<T> candidates = new LinkedHashSet<>(judge.candidates(reachable, certain));
        candidates.removeAll(impossible);
        return new View<>(reachable, certain, candidates, judge.settle(certain), judge);
    }

    /** @param impossible candidates that were shown to be impossible for what is answered; the branch adds its own */
    private void branch(Scene scene, Map<Key, Object> given, View<T> view, Set<T> impossible) {
        if (ended(scene, given, view)) {
            return;
        }
        List<Object> towards = new ArrayList<>();
        Grounds grounds = scene.grounds(judge::opposite);
        for (T candidate : List.copyOf(view.candidates())) {
            if (!witnesses.containsKey(candidate)) {
                if (show(scene, given, view, candidate, impossible, grounds)) {
                    impossible.add(candidate);
                    view.candidates().remove(candidate);
                } else if (!witnesses.containsKey(candidate) && towards.isEmpty()) {
                    judge.goals(candidate, view.reachable()).forEach(towards::addAll);
                }
            }
        }
        if (ended(scene, given, view)) {
            return;
        }
        if (evaluations > BOUND) {
            bounded = true;
            return;
        }
        towards.removeIf(view.certain()::contains);
        List<Variable> open = scene.mattering(towards); // what holds whatever they are is not branched over
        Variable v = (open.isEmpty() ? scene.mattering(view.decisive()) : open).get(0);
        for (Object value : v.values()) {
            if (consistency.allows(scene.known()::get, v.key(), value)) {
                scene.answer(v.key(), value);
                if (consistency.completes(scene.known())) {
                    branch(scene, given, view(scene, impossible), new HashSet<>(impossible));
                }
                scene.open(v.key());
            }
        }
    }

    private boolean ended(Scene scene, Map<Key, Object> given, View<T> view) {
        if (view.decisive().isEmpty() || view.ends()) {
            leaf(scene, given, view.settled());
            return true;
        }
        return witnesses.keySet().containsAll(view.candidates()) && (view.settled() != null || complete || unsettled);
    }

    /** Tries to show one result by the answers behind it; true where no answers can lead to it. */
    private boolean show(
            Scene scene, Map<Key, Object> given, View<T> view, T candidate, Set<T> impossible, Grounds grounds) {
        boolean none = true;
        for (List<Object> goals : judge.goals(candidate, view.reachable())) {
            Support.Found found = scene.support(goals, grounds, consistency);
            none &= found.impossible();
            if (found.some()) {
                attempt(scene, given, found.domains(), impossible);
                if (witnesses.containsKey(candidate)) {
                    return false;
                }
            }
        }
        return none;
    }

    private void attempt(Scene scene, Map<Key, Object> given, Map<Key, Set<Object>> support, Set<T> impossible) {
        Map<Key, Object> chosen = new LinkedHashMap<>();
        for (Map.Entry<Key, Set<Object>> e : new TreeMap<>(support).entrySet()) {
            for (Object value : e.getValue()) {
                if (consistency.allows(scene.known()::get, e.getKey(), value)) {
                    chosen.put(e.getKey(), value);
                    scene.answer(e.getKey(), value);
                    break;
                }
            }
        }
        View<T> view = view(scene, impossible);
        if (view.ends()) {
            leaf(scene, given, view.settled());
        }
        chosen.keySet().forEach(scene::open);
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
