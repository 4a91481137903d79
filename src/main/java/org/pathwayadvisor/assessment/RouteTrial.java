package org.pathwayadvisor.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Section;

/**
 * Decides a product again and again with other answers: each function wholly, as an assessment does, and only those that
 * the new answers touch. Held answers are taken as given.
 */
final class RouteTrial {
    private final FunctionAssessor functions;
    private final Map<String, Map<SortedMap<Key, Given>, Decision>> decided = new HashMap<>();
    private final Map<String, Map<SortedMap<Key, Given>, Optional<Pathway>>> heaviest = new HashMap<>();
    private final Map<String, Map<SortedMap<Key, Given>, Map<Key, Object>>> certain = new HashMap<>();
    private int evaluations;

    RouteTrial(Law law) {
        this.functions = new FunctionAssessor(law);
    }

    /**
     * A product under some answers.
     *
     * @param pathways every pathway that it can end on; exact where {@code sure}
     * @param sure     false where the law of the day is not held for some completion, the search gave up, or a pathway
     *     outside the order of weight stands beside others
     */
    record Product(Answers answers, Map<String, Decision> functions, Set<Pathway> pathways, boolean sure) {}

    /** How often a function was decided anew. */
    int evaluations() {
        return evaluations;
    }

    Product of(Answers given) {
        Answers answers = firm(given);
        Map<String, Decision> decisions = new LinkedHashMap<>();
        Map<String, Possible<Settlement.Result>> possible = new LinkedHashMap<>();
        boolean sure = true;
        Set<Pathway> settled = new HashSet<>();
        for (String function : answers.functions()) {
            Decision d = decide(function, answers);
            decisions.put(function, d);
            possible.put(function, d.assuming());
            sure &= !d.assuming().unsettled() && !d.assuming().bounded();
            sure &= !d.assuming().results().isEmpty();
            settled.add(d.settled() == null ? null : d.settled().pathway());
        }
        boolean outside = settled.stream().anyMatch(p -> p != null && !p.comparable());
        Set<Pathway> pathways = settled.contains(null)
                ? new Together(functions).pathways(answers, possible)
                : settled.stream()
                        .reduce(Settlement::heavier)
                        .<Set<Pathway>>map(Set::of)
                        .orElse(Set.of());
        return new Product(answers, decisions, new TreeSet<>(pathways), sure && !(outside && settled.size() > 1));
    }

    /** The answers without their marks for held ones. */
    static Answers firm(Answers given) {
        Map<Key, Given> firm = new TreeMap<>();
        given.given().forEach((key, g) -> {
            if (g.held()) {
                firm.put(key, new Given(g.value(), g.text(), false, g.by(), g.because(), g.decided()));
            }
        });
        return firm.isEmpty() ? given : given.with(firm);
    }

    private Decision decide(String function, Answers answers) {
        return decided.computeIfAbsent(function, f -> new HashMap<>()).computeIfAbsent(own(function, answers), o -> {
            evaluations++;
            return functions.decide(function, answers);
        });
    }

    /** The answers that lead a function for certain to a pathway that is not wanted; empty where none do. */
    Optional<Map<Key, Object>> unwanted(String function, Answers answers, Predicate<Pathway> above) {
        SortedMap<Key, Given> own = own(function, answers);
        Map<SortedMap<Key, Given>, Map<Key, Object>> known = certain.computeIfAbsent(function, f -> new HashMap<>());
        Optional<Pathway> heavy = heaviest(function).get(own);
        if (heavy != null && heavy.filter(above).isEmpty()) {
            return Optional.empty();
        }
        if (!known.containsKey(own)) {
            evaluations++;
            Optional<Pathway> found = functions.certain(function, answers, (route, firings, origin) -> {
                if (above.test(route.pathway())) {
                    known.put(own, Certificate.of(route, firings, origin, answers, Map.of()));
                }
                return route.pathway();
            });
            heaviest(function).put(own, found);
        }
        return Optional.ofNullable(known.get(own));
    }

    /** True where answers lead a function for certain to a pathway that is not wanted: cheaper than to say which. */
    boolean leads(String function, Answers answers, Predicate<Pathway> above) {
        return heaviest(function)
                .computeIfAbsent(own(function, answers), o -> {
                    evaluations++;
                    return functions.certain(function, answers, (route, firings, origin) -> route.pathway());
                })
                .filter(above)
                .isPresent();
    }

    private Map<SortedMap<Key, Given>, Optional<Pathway>> heaviest(String function) {
        return heaviest.computeIfAbsent(function, f -> new HashMap<>());
    }

    /** The answers that lead a function to a pathway that it can end on. */
    Map<Key, Object> certificate(Decision d, Pathway pathway, Answers answers) {
        Map<Key, Object> witness = d.assuming().witnesses().entrySet().stream()
                .filter(e -> e.getKey().pathway() == pathway)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        boolean settled = d.settled() != null && d.settled().pathway() == pathway;
        Map<Key, Object> values = new HashMap<>(witness);
        d.assumed().forEach((key, given) -> values.put(key, given.value()));
        Derivation derivation =
                settled ? d.derivation() : functions.derive(d.function(), answers.with(d.assumed()), witness);
        Route route = settled
                ? d.route()
                : FunctionAssessor.routes(derivation).stream()
                        .filter(r -> r.pathway() == pathway)
                        .findFirst()
                        .orElseThrow();
        return Certificate.of(route, derivation::of, derivation.origin(), answers, values);
    }

    private static SortedMap<Key, Given> own(String function, Answers answers) {
        return answers.keep((key, given) -> concerns(key, function)).given();
    }

    private static boolean concerns(Key key, String function) {
        Section section = AnswerWords.ask(key).section();
        return !section.data()
                && !section.care()
                && (key.subject().equals(function) || key.subject().equals(Key.PRODUCT));
    }
}
