package org.pathwayadvisor.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.rulebase.Rule;

/** What some rules conclude from the facts of a case, without the engine: for rules that no file holds. */
final class Trial {
    private Trial() {}

    /** The conclusions that the rules add to the facts. */
    static Set<Object> conclude(Collection<Rule> rules, Collection<Object> facts) {
        Set<Object> known = new LinkedHashSet<>(facts);
        boolean more = true;
        while (more) {
            Set<Object> fresh = new HashSet<>();
            ClauseMatcher matcher = new ClauseMatcher(known);
            for (Rule rule : rules) {
                for (Map<String, Object> way : matcher.matches(rule.clauses(), Map.of())) {
                    conclusion(rule, way, known, fresh);
                }
            }
            more = known.addAll(fresh);
        }
        known.removeAll(new HashSet<>(facts));
        return known;
    }

    /** True where the rule by itself concludes this. */
    static boolean concludes(Rule rule, Case tried, Set<Object> expected) {
        return conclude(List.of(rule), tried.facts()).stream().anyMatch(expected::contains);
    }

    private static void conclusion(Rule rule, Map<String, Object> way, Set<Object> known, Set<Object> fresh) {
        RecordComponent[] parts = rule.conclusion().getRecordComponents();
        Object[] values = new Object[parts.length];
        int open = -1;
        for (int i = 0; i < parts.length; i++) {
            Object argument = rule.arguments().get(i);
            boolean variable = argument instanceof String text && text.startsWith("$");
            values[i] = variable ? way.get(argument) : argument;
            if (values[i] == null && !parts[i].getName().equals("subject")) {
                return;
            }
            open = values[i] == null ? i : open;
        }
        Class<? extends Record> type = rule.conclusion().asSubclass(Record.class);
        if (open < 0) {
            fresh.add(ConclusionWords.create(type, values));
            return;
        }
        for (Object fact : known) {
            if (fact instanceof SoftwareFunction f) {
                values[open] = f.subject();
                fresh.add(ConclusionWords.create(type, values.clone()));
            }
        }
    }
}
