package org.pathwayadvisor.audit.proof;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.audit.ConclusionWords;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Every way in which rules can conclude something, once it is known which facts there can be at all. */
final class Grounding {
    /** One way: of each set of facts one must hold. Rows are constant and not among them. */
    record Way(String rule, Object conclusion, List<Set<Object>> needs) {}

    private final Map<Class<?>, List<Object>> known = new LinkedHashMap<>();
    private final Set<Object> facts = new LinkedHashSet<>();
    private List<Way> ways = new ArrayList<>();

    private Grounding() {}

    /**
     * The ways of some rules.
     *
     * @param rows     what is constant: rows of tables, and the entries that are listed
     * @param possible every fact that some answer brings
     */
    static List<Way> of(Collection<Rule> rules, Collection<?> rows, Collection<?> possible) {
        Grounding grounding = new Grounding();
        rows.forEach(grounding::know);
        possible.forEach(grounding::know);
        int before = -1;
        while (grounding.facts.size() > before) {
            before = grounding.facts.size();
            grounding.ways = new ArrayList<>();
            for (Rule rule : rules) {
                grounding.ground(rule, 0, Map.of(), List.of());
            }
            grounding.ways.forEach(w -> grounding.know(w.conclusion()));
        }
        return grounding.ways;
    }

    private void know(Object fact) {
        if (facts.add(fact)) {
            known.computeIfAbsent(fact.getClass(), c -> new ArrayList<>()).add(fact);
        }
    }

    private static boolean row(Pattern pattern) {
        return !Vocabulary.isAnswer(pattern.type()) && !Vocabulary.isConclusion(pattern.type());
    }

    private void ground(Rule rule, int at, Map<String, Object> bound, List<Set<Object>> needs) {
        if (at == rule.clauses().size()) {
            ways.add(new Way(rule.id(), conclusion(rule, bound), needs));
            return;
        }
        Clause clause = rule.clauses().get(at);
        if (clause instanceof Clause.ForEach each) {
            forEach(each, bound, needs).ifPresent(more -> ground(rule, at + 1, bound, more));
            return;
        }
        Map<Map<String, Object>, Optional<Set<Object>>> groups = new LinkedHashMap<>();
        for (Pattern pattern : clause.patterns()) {
            for (Object fact : known.getOrDefault(pattern.type(), List.of())) {
                ClauseMatcher.match(pattern, fact, bound).ifPresent(way -> {
                    if (row(pattern)) {
                        groups.put(way, Optional.empty());
                    } else {
                        groups.computeIfAbsent(way, w -> Optional.of(new LinkedHashSet<>()))
                                .ifPresent(set -> set.add(fact));
                    }
                });
            }
        }
        groups.forEach((way, need) -> ground(rule, at + 1, way, with(needs, need)));
    }

    /** The needs of every row, or empty where one row can never be concluded. */
    private Optional<List<Set<Object>>> forEach(
            Clause.ForEach each, Map<String, Object> bound, List<Set<Object>> needs) {
        List<Set<Object>> all = new ArrayList<>(needs);
        for (Object row : known.getOrDefault(each.rows().type(), List.of())) {
            Optional<Map<String, Object>> way = ClauseMatcher.match(each.rows(), row, bound);
            if (way.isPresent()) {
                Set<Object> need = new LinkedHashSet<>();
                for (Object fact : known.getOrDefault(each.each().type(), List.of())) {
                    if (ClauseMatcher.match(each.each(), fact, way.get()).isPresent()) {
                        need.add(fact);
                    }
                }
                if (need.isEmpty()) {
                    return Optional.empty();
                }
                if (!row(each.each())) {
                    all.add(need);
                }
            }
        }
        return Optional.of(all);
    }

    private static List<Set<Object>> with(List<Set<Object>> needs, Optional<Set<Object>> more) {
        if (more.isEmpty()) {
            return needs;
        }
        List<Set<Object>> all = new ArrayList<>(needs);
        all.add(more.get());
        return all;
    }

    private static Object conclusion(Rule rule, Map<String, Object> bound) {
        RecordComponent[] parts = rule.conclusion().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Object argument = rule.arguments().get(i);
            values[i] = bound.getOrDefault(String.valueOf(argument), argument);
        }
        return ConclusionWords.create(rule.conclusion().asSubclass(Record.class), values);
    }
}
