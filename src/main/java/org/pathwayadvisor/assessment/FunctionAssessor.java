package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.RiskLabel;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Live;

/**
 * Decides one function: the exact set of results with held answers unknown, with them taken as given, and, where that
 * leaves it open, with our working assumptions too.
 */
final class FunctionAssessor {
    private final Law law;
    private final Settlement settlement;
    private final FunctionSearch search;
    private final Assumptions assumptions;

    FunctionAssessor(Law law) {
        this.law = law;
        this.settlement = new Settlement(law.tables().rows());
        this.search = new FunctionSearch(law, settlement);
        this.assumptions = new Assumptions(law.reference().assumed());
    }

    Decision decide(String function, Answers given) {
        Answers against = against(function, given);
        Decision decision = decided(function, against);
        if (decision.standing() == Standing.DECIDED
                && Ruled.of(law, against, function).overrules()
                && !standsAlone(decision, decided(function, given.overruled(List.of())))) {
            return decision.working();
        }
        return decision;
    }

    /** The same without what is said of a function that the rules conclude anyway, from firm answers. */
    private Answers against(String function, Answers given) {
        if (given.overrides().isEmpty()) {
            return given;
        }
        Answers firm = given.overruled(List.of()).keep((key, answer) -> !answer.held());
        Set<Object> certain = conclude(new Alone(function).facts(firm, law));
        List<Overrule> against = new ArrayList<>(Rulings.inForce(given, law));
        against.removeIf(
                o -> o.function().equals(function) && certain.contains(Ruled.fact(Rulings.criterion(o, law), o.met())));
        return given.overruled(against);
    }

    /** True where the rules alone decide the same, on grounds that nobody overrules. */
    private static boolean standsAlone(Decision overruled, Decision plain) {
        Derivation derivation = overruled.derivation();
        return plain.standing() == Standing.DECIDED
                && plain.settled().equals(overruled.settled())
                && derivation.path(overruled.route()).stream()
                        .flatMap(f -> derivation.conclusions(f).stream())
                        .noneMatch(c -> derivation.of(c).isEmpty());
    }

    private Decision decided(String function, Answers given) {
        Derivation derivation = derive(function, given, Map.of()); // first: what is explored next starts from its facts
        Answers firm = given.keep((key, answer) -> !answer.held());
        Possible<Settlement.Result> possible = complete(function, firm) ? only(derivation) : explore(function, firm);
        Possible<Settlement.Result> assuming =
                firm.given().size() == given.given().size() ? possible : explore(function, given);
        Map<Key, Given> assumed = Map.of();
        Answers answers = given;
        if (!single(assuming)) {
            Map<Key, Given> ours = assumptions.of(function, given, derivation);
            Answers taken = given.with(ours);
            Possible<Settlement.Result> then = ours.isEmpty() ? assuming : explore(function, taken);
            if (single(then)) {
                assuming = then;
                assumed = ours;
                answers = taken;
                derivation = derive(function, answers, Map.of());
            }
        }
        Standing standing = single(possible) ? Standing.DECIDED : single(assuming) ? Standing.WORKING : Standing.OPEN;
        Settlement.Result settled =
                standing == Standing.OPEN ? null : assuming.results().iterator().next();
        Map<Key, Object> witness =
                settled == null ? Map.of() : assuming.witnesses().get(settled);
        List<Route> routes = routes(derivation);
        if (settled != null && (routes.isEmpty() || routes.get(0).pathway() != settled.pathway())) {
            derivation = derive(function, answers, witness);
            routes = routes(derivation);
        }
        return new Decision(
                function,
                possible,
                assuming,
                assumed,
                standing,
                settled,
                settled == null ? null : routes.get(0),
                routes,
                category(derivation),
                derivation);
    }

    /** True where nothing is open that a route can turn on. */
    static boolean complete(String function, Answers firm) {
        return Variables.of(List.of(function)).stream()
                .allMatch(v -> firm.given().containsKey(v.key()));
    }

    /** Answers that leave nothing open have themselves as their only completion. */
    private static Possible<Settlement.Result> only(Derivation derivation) {
        List<Route> routes = routes(derivation);
        Map<Settlement.Result, Map<Key, Object>> witness = routes.isEmpty()
                ? Map.of()
                : Map.of(new Settlement.Result(routes.get(0).pathway()), Map.of());
        return new Possible<>(witness, routes.isEmpty(), false, Set.of(), 1);
    }

    /** What is settled by facts that leave nothing open. */
    Optional<Pathway> settle(FactSet facts) {
        return Optional.ofNullable(settlement.settle(conclude(facts))).map(Settlement.Result::pathway);
    }

    /** What the rules conclude from facts of one function, the types that it is not among them. */
    Set<Object> conclude(FactSet facts) {
        return law.decide().conclude(search.known(facts));
    }

    private static boolean single(Possible<?> possible) {
        return possible.results().size() == 1 && !possible.unsettled() && !possible.bounded();
    }

    /** The exact set of results for some answers. */
    Possible<Settlement.Result> explore(String function, Answers answers) {
        return search.results(function, answers);
    }

    /** The same with the device types that can name each of them. */
    Possible<Ending> endings(String function, Answers answers) {
        return search.endings(function, against(function, answers));
    }

    /**
     * The heaviest route that the answers given lead to for certain.
     *
     * @param tell told of it while the session holds its grounds; the origin of facts goes with it
     */
    <T> Optional<T> certain(String function, Answers answers, Teller<T> tell) {
        FactSet facts = new Alone(function).facts(answers, law);
        Ruled ruled = Ruled.of(law, answers, function);
        List<Object> known = search.known(facts);
        known.addAll(ruled.said());
        try (Live live = ruled.engine().live(known)) {
            return Settlement.ordered(live.conclusions()).stream()
                    .findFirst()
                    .map(route -> tell.tell(route, live::behind, facts.origin()));
        }
    }

    /** Tells of a route by what it rests on. */
    interface Teller<T> {
        T tell(Route route, Function<Object, List<Firing>> firings, Map<Object, Key> origin);
    }

    /** What the rules conclude of a function from some answers, with the rules behind it. */
    List<Firing> firings(String function, Answers answers) {
        return derive(function, answers, Map.of()).firings();
    }

    /** All firings for the answers, with some open answers filled in. */
    Derivation derive(String function, Answers answers, Map<Key, Object> filled) {
        Map<Key, Given> more = new TreeMap<>();
        for (Variable v : Variables.of(List.of(function))) {
            Object value = filled.get(v.key());
            if (value != null) {
                more.put(v.key(), Given.of(value, "any answer"));
            }
        }
        FactSet facts = new Alone(function).facts(answers.with(more), law);
        Ruled ruled = Ruled.of(law, answers, function);
        List<Object> known = search.known(facts);
        known.addAll(ruled.said());
        return new Derivation(ruled.engine().firings(known), facts.origin());
    }

    static List<Route> routes(Derivation derivation) {
        Set<Object> conclusions = new java.util.HashSet<>();
        derivation.firings().forEach(f -> conclusions.add(f.conclusion()));
        return Settlement.ordered(conclusions);
    }

    private static ImdrfCategory category(Derivation derivation) {
        return derivation.firings().stream()
                .map(f -> f.conclusion())
                .filter(RiskLabel.class::isInstance)
                .map(c -> ((RiskLabel) c).category())
                .max(java.util.Comparator.naturalOrder())
                .orElse(null);
    }
}
