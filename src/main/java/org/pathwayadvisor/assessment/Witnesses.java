package org.pathwayadvisor.assessment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;

/**
 * Answers to open questions that once led to a pathway that is not wanted. Products that differ in a few answers are
 * mostly kept from the aim by the same ones, and to try these again costs one run of the rules where a whole decision
 * costs many.
 */
final class Witnesses {
    private static final int KEPT = 12;

    private final RouteTrial trial;
    private final Predicate<Pathway> above;
    private final Map<String, Deque<Map<Key, Object>>> kept = new HashMap<>();

    Witnesses(RouteTrial trial, Predicate<Pathway> above) {
        this.trial = trial;
        this.above = above;
    }

    void add(String function, Map<Key, Object> witness) {
        Deque<Map<Key, Object>> all = kept.computeIfAbsent(function, f -> new ArrayDeque<>());
        all.remove(witness);
        all.addFirst(witness);
        if (all.size() > KEPT) {
            all.removeLast();
        }
    }

    /** The answers that keep a function from the aim when what is open is as some witness has it; empty where none does. */
    Optional<Map<Key, Object>> against(String function, Answers answers) {
        for (Map<Key, Object> witness : kept.getOrDefault(function, new ArrayDeque<>())) {
            Optional<Map<Key, Object>> found = trial.unwanted(function, filled(answers, witness), above);
            if (found.isPresent()) {
                add(function, witness);
                return found;
            }
        }
        return Optional.empty();
    }

    /** True where there are such answers. */
    boolean any(String function, Answers answers) {
        for (Map<Key, Object> witness : kept.getOrDefault(function, new ArrayDeque<>())) {
            if (trial.leads(function, filled(answers, witness), above)) {
                add(function, witness);
                return true;
            }
        }
        return false;
    }

    /** What is open, as a witness has it, where that contradicts nothing. */
    private static Answers filled(Answers answers, Map<Key, Object> witness) {
        Map<Key, Object> known = new HashMap<>();
        answers.given().forEach((key, given) -> known.put(key, given.value()));
        Map<Key, Given> more = new TreeMap<>();
        new TreeMap<>(witness).forEach((key, value) -> {
            if (!known.containsKey(key) && !Contradictions.breaks(key, value, known::get)) {
                known.put(key, value);
                more.put(key, Given.of(value, "any answer"));
            }
        });
        return answers.with(more);
    }
}
