package org.pathwayadvisor.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;

/**
 * The product as a plan sees it.
 *
 * @param route  the route to plan for
 * @param office FDA's office that reviews it, or {@code all}
 * @param code   the product code, or empty
 * @param needed phases that the rules add by the answers
 * @param maybe  phases that they would add on some answers to these questions
 */
public record Case(Pathway route, String office, String code, Set<Phase> needed, Map<Phase, List<String>> maybe) {
    public Case {
        needed = Set.copyOf(needed);
        maybe = Map.copyOf(maybe);
    }

    /** The same on another route. */
    public Case on(Pathway other) {
        return new Case(other, office, code, needed, maybe);
    }

    /** The routes that FDA charges a fee for. */
    boolean charged() {
        return List.of(Pathway.P510K, Pathway.DE_NOVO, Pathway.PMA).contains(route);
    }
}
