package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Settled;

/**
 * The stops that follow from a route. Answers that bring one lead to a route first and then to the stop on it; they are
 * shown only where a whole decision with them ends on that stop.
 */
final class RouteStops {
    private static final String BLOCKER = "blocker";

    private final Law law;
    private final Findings findings;
    private final FunctionAssessor functions;

    RouteStops(Law law, Findings findings) {
        this.law = law;
        this.findings = findings;
        this.functions = new FunctionAssessor(law);
    }

    /** @param firm the answers that are certain */
    List<PossibleStop> of(Answers firm, List<Decision> decisions) {
        List<PossibleStop> stops = new ArrayList<>();
        for (Decision d : decisions) {
            for (FindingLine f : findings.of(d, decisions, firm)) {
                if (f.would().equals(BLOCKER)) {
                    State state = f.severity().equals(BLOCKER) ? State.CERTAIN : State.POSSIBLE;
                    PossibleStop stop = PossibleStop.of(About.ROUTE, f.rule(), f.subject(), f.title(), state);
                    stops.add(
                            state == State.CERTAIN
                                    ? stop
                                    : witness(f.rule(), d, decisions, firm)
                                            .map(stop::shown)
                                            .orElse(stop));
                }
            }
        }
        return stops;
    }

    /** The fewest answers found that bring a stop. */
    private Optional<Map<Key, Given>> witness(String rule, Decision d, List<Decision> decisions, Answers firm) {
        return findings.ways(rule, d, decisions, firm).entrySet().stream()
                .flatMap(e -> whole(e.getKey(), e.getValue(), d, firm).stream())
                .sorted(Comparator.comparing(Map::size)) // stable: the lightest pathway first
                .filter(more -> brings(rule, d.function(), firm.with(more), decisions))
                .findFirst();
    }

    /** Answers that lead to a stop on a route, with those that lead to the route. */
    private Optional<Map<Key, Given>> whole(Settled route, Map<Key, Object> onRoute, Decision d, Answers firm) {
        SortedMap<Key, Given> more = Witness.of(onRoute, law.day());
        Possible<Settlement.Result> possible = onRoute.isEmpty() ? d.possible() : explored(d, firm.with(more));
        Map<Key, Object> toRoute = possible.witnesses().get(new Settlement.Result(route.pathway()));
        if (toRoute == null) {
            return Optional.empty();
        }
        Map<Key, Given> all = new TreeMap<>(Witness.of(toRoute, law.day()));
        all.putAll(more);
        return Optional.of(all);
    }

    private Possible<Settlement.Result> explored(Decision d, Answers answers) {
        return d.possible().results().size() == 1
                        && d.possible().witnesses().values().stream().allMatch(Map::isEmpty)
                ? d.possible()
                : functions.explore(d.function(), answers);
    }

    private boolean brings(String rule, String function, Answers answers, List<Decision> before) {
        List<Decision> all = before.stream()
                .map(d -> functions.decide(d.function(), answers))
                .toList();
        return all.stream()
                .filter(d -> d.function().equals(function))
                .flatMap(d -> findings.of(d, all, answers).stream())
                .anyMatch(f -> f.rule().equals(rule) && f.severity().equals(BLOCKER));
    }
}
