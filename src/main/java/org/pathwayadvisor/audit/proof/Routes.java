package org.pathwayadvisor.audit.proof;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.PathwayOrder;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;

/** The pathways that routes lead to, looked up once for each set of routes. */
final class Routes {
    /** What may never stand beside a heavier pathway: each says that FDA asks for nothing. */
    static final Set<Pathway> EXEMPTIONS =
            EnumSet.of(Pathway.NOT_A_DEVICE, Pathway.ENFORCEMENT_DISCRETION, Pathway.NO_NEW_SUBMISSION);

    private final Map<Integer, Object> numbers = new LinkedHashMap<>();
    private final Map<List<Set<Object>>, Set<Pathway>> candidates = new LinkedHashMap<>();

    /** @param standing for conclusions that are no routes, the route as which they count */
    Routes(Circuit circuit, Map<Object, Route> standing) {
        for (int i = 0; i < circuit.facts().size(); i++) {
            Object fact = circuit.facts().get(i);
            if (fact instanceof Route) {
                numbers.put(i, fact);
            } else if (standing.containsKey(fact)) {
                numbers.put(i, standing.get(fact));
            }
        }
    }

    /** The routes of a state. */
    Set<Object> of(long[] state) {
        Set<Object> routes = new LinkedHashSet<>();
        numbers.forEach((number, route) -> {
            if (Circuit.has(state, number)) {
                routes.add(route);
            }
        });
        return routes;
    }

    Optional<Pathway> settled(Set<Object> routes) {
        return PathwayOrder.settled(routes);
    }

    /** What the open answers leave possible. */
    Set<Pathway> candidates(Set<Object> reachable, Set<Object> certain) {
        return candidates.computeIfAbsent(
                List.of(reachable, certain), k -> PathwayOrder.candidates(reachable, certain));
    }

    /** An exemption among some routes that a heavier pathway stands beside, or empty. */
    static Optional<Pathway> lighter(Set<Object> routes, Pathway settled) {
        return routes.stream()
                .map(r -> ((Route) r).pathway())
                .filter(p -> EXEMPTIONS.contains(p) && settled.comparable() && p.compareTo(settled) < 0)
                .findFirst();
    }
}
