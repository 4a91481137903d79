package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.ModedAssertion;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Reads the grounds of every conclusion from the engine's truth maintenance: equal conclusions of several rules merge
 * into one fact with several justifications, of which insertion events show only the first. The one class that touches
 * these internals.
 */
final class Justifications {
    /** Parts the words of a place in the order: it sorts before every other character. */
    private static final char PART = 0;

    /** A firing and its place in the order, put into words once: there are hundreds, compared again and again. */
    private record Placed(String place, Firing firing) {
        private static Placed of(Firing f) {
            return new Placed(
                    f.rule() + PART + Components.words(f.conclusion()) + PART + Components.words(f.matched()), f);
        }
    }

    private Justifications() {}

    static List<Firing> read(KieSession session) {
        List<Firing> firings = new ArrayList<>();
        for (FactHandle handle : session.getFactHandles()) {
            firings.addAll(unsorted(handle));
        }
        return sorted(firings);
    }

    /** The firings that conclude one fact, sorted: the engine's own order differs from run to run. */
    static List<Firing> of(FactHandle handle) {
        return sorted(unsorted(handle));
    }

    private static List<Firing> sorted(List<Firing> firings) {
        if (firings.size() < 2) {
            return firings;
        }
        List<Placed> placed = new ArrayList<>(firings.size());
        firings.forEach(f -> placed.add(Placed.of(f)));
        placed.sort(Comparator.comparing(Placed::place));
        List<Firing> sorted = new ArrayList<>(placed.size());
        placed.forEach(p -> sorted.add(p.firing()));
        return sorted;
    }

    /** The same in the engine's own order. */
    static List<Firing> unsorted(FactHandle handle) {
        InternalFactHandle fact = (InternalFactHandle) handle;
        List<Firing> firings = new ArrayList<>();
        for (Match match : justifiers(fact)) {
            firings.add(new Firing(match.getRule().getName(), List.copyOf(match.getObjects()), fact.getObject()));
        }
        return firings;
    }

    private static List<Match> justifiers(InternalFactHandle fact) {
        List<Match> matches = new ArrayList<>();
        if (fact.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key && key.getBeliefSet() != null) {
            for (var node = (ModedAssertion<?>) key.getBeliefSet().getFirst();
                    node != null;
                    node = (ModedAssertion<?>) node.getNext()) {
                if (node instanceof SimpleMode mode) {
                    matches.add((Match) ((LogicalDependency<?>) mode.getObject()).getJustifier());
                }
            }
        }
        return matches;
    }
}
