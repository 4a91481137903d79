package org.pathwayadvisor.assessment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/**
 * Where a product ends after each of very many turns, for brute force: one whole product that its answers leave open is
 * settled first, and where that ends on what is not wanted, the answers leave that possible. Only the others are decided
 * as a whole. Nothing is taken from what the search knows of derivations.
 */
final class EveryRoute {
    private static final int KEPT = 6;

    private final Law law;
    private final FunctionAssessor functions;
    private final RouteTrial trial;
    private final Predicate<Pathway> wanted;
    private final Map<String, Deque<Map<Key, Object>>> kept = new HashMap<>();
    private final Map<String, Map<SortedMap<Key, Given>, Boolean>> settled = new HashMap<>();
    private final Map<String, Object> assumed = new HashMap<>();
    private final Set<String> torn = new HashSet<>();
    private int whole;

    EveryRoute(Law law, Predicate<Pathway> wanted) {
        this.law = law;
        this.functions = new FunctionAssessor(law);
        this.trial = new RouteTrial(law);
        this.wanted = wanted;
        law.reference()
                .assumed()
                .forEach(row -> row.answers().forEach((path, word) -> {
                    Object value = Dictionary.find(path).choice(word).value();
                    if (!assumed.getOrDefault(path, value).equals(value)) {
                        torn.add(path);
                    }
                    assumed.put(path, value);
                }));
    }

    /** How many were decided as a whole. */
    int whole() {
        return whole;
    }

    /** True where the product is sure to end on a pathway that is wanted. */
    boolean reached(Answers answers) {
        for (String function : answers.functions()) {
            if (unwanted(function, answers)) {
                return false;
            }
        }
        whole++;
        RouteTrial.Product product = trial.of(answers);
        product.functions()
                .values()
                .forEach(d -> d.assuming().witnesses().forEach((result, witness) -> {
                    if (!wanted.test(result.pathway())) {
                        keep(d.function(), witness);
                    }
                }));
        return product.sure() && product.pathways().stream().allMatch(wanted);
    }

    private void keep(String function, Map<Key, Object> witness) {
        Deque<Map<Key, Object>> all = kept.computeIfAbsent(function, f -> new ArrayDeque<>());
        all.remove(witness);
        all.addFirst(witness);
        if (all.size() > KEPT) {
            all.removeLast();
        }
    }

    /** True where some whole product that the answers leave open has the function on what is not wanted. */
    private boolean unwanted(String function, Answers answers) {
        Answers own = answers.keep((key, given) -> {
            var section = AnswerWords.ask(key).section();
            return !section.data()
                    && !section.care()
                    && (key.subject().equals(function) || key.subject().equals(Key.PRODUCT));
        });
        return settled.computeIfAbsent(function, f -> new HashMap<>()).computeIfAbsent(own.given(), g -> {
            Deque<Map<Key, Object>> all = kept.computeIfAbsent(function, f -> new ArrayDeque<>(List.of(Map.of())));
            for (Map<Key, Object> witness : List.copyOf(all)) {
                Optional<Answers> one = completed(function, own, witness);
                if (one.isPresent()
                        && functions
                                .settle(new Alone(function).facts(one.get(), law))
                                .filter(wanted.negate())
                                .isPresent()) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * One whole product: what a working assumption may hold is as it has it, the rest as a witness has it, where that
     * contradicts nothing. Empty where the assumptions contradict the answers, or nothing fits.
     */
    private Optional<Answers> completed(String function, Answers answers, Map<Key, Object> witness) {
        Map<Key, Object> known = new HashMap<>();
        answers.given().forEach((key, given) -> known.put(key, given.value()));
        Map<Key, Given> more = new TreeMap<>();
        for (Map.Entry<String, Object> e : assumed.entrySet()) {
            Key key = new Key(function, e.getKey());
            if (!known.containsKey(key)) {
                if (torn.contains(e.getKey()) || Contradictions.breaks(key, e.getValue(), known::get)) {
                    return Optional.empty();
                }
                known.put(key, e.getValue());
                more.put(key, Given.of(e.getValue(), "any"));
            }
        }
        for (boolean shown : new boolean[] {true, false}) {
            for (Variable v : Variables.of(List.of(function))) {
                Object wanted = witness.get(v.key());
                if (!known.containsKey(v.key()) && shown == (wanted != null)) {
                    Optional<Object> value = value(v, wanted, known);
                    if (value.isEmpty()) {
                        return Optional.empty();
                    }
                    known.put(v.key(), value.get());
                    more.put(v.key(), Given.of(value.get(), "any"));
                }
            }
        }
        return Optional.of(answers.with(more));
    }

    private static Optional<Object> value(Variable v, Object wanted, Map<Key, Object> known) {
        if (wanted != null && !Contradictions.breaks(v.key(), wanted, known::get)) {
            return Optional.of(wanted);
        }
        for (int i = v.values().size() - 1; i >= 0; i--) { // of yes and no, no first
            if (!Contradictions.breaks(v.key(), v.values().get(i), known::get)) {
                return Optional.of(v.values().get(i));
            }
        }
        return Optional.empty();
    }
}
