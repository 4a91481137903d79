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
    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::rule)
            .thenComparing(f -> Components.words(f.conclusion()))
            .thenComparing(f -> Components.words(f.matched()));

    private Justifications() {}

    static List<Firing> read(KieSession session) {
        List<Firing> firings = new ArrayList<>();
        for (FactHandle handle : session.getFactHandles()) {
            firings.addAll(of(handle));
        }
        firings.sort(ORDER);
        return List.copyOf(firings);
    }

    /** The firings that conclude one fact, sorted: the engine's own order differs from run to run. */
    static List<Firing> of(FactHandle handle) {
        InternalFactHandle fact = (InternalFactHandle) handle;
        List<Firing> firings = new ArrayList<>();
        for (Match match : justifiers(fact)) {
            firings.add(new Firing(match.getRule().getName(), List.copyOf(match.getObjects()), fact.getObject()));
        }
        firings.sort(ORDER);
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
