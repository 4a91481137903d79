package org.pathwayadvisor.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;

/** How routes become one pathway, for those who examine the rules: the order that settles every assessment. */
public final class PathwayOrder {
    private static final Settlement SETTLEMENT = new Settlement(List.of());

    private PathwayOrder() {}

    /** The pathway to which some conclusions settle, or empty where they hold no route. */
    public static Optional<Pathway> settled(Set<Object> conclusions) {
        List<Route> routes = Settlement.ordered(conclusions);
        return routes.isEmpty() ? Optional.empty() : Optional.of(routes.get(0).pathway());
    }

    /** Every pathway to which the certain conclusions, with any of the reachable ones added, could settle. */
    public static Set<Pathway> candidates(Set<Object> reachable, Set<Object> certain) {
        Set<Pathway> all = new LinkedHashSet<>();
        SETTLEMENT.candidates(reachable, certain).forEach(r -> all.add(r.pathway()));
        return all;
    }
}
