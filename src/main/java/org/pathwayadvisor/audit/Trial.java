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
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** What some rules conclude from the facts of a case, without the engine: for rules that no file holds. */
public final class Trial {
    private Trial() {}

    /** The conclusions that the rules add to the facts. */
    public static Set<Object> conclude(Collection<Rule> rules, Collection<Object> facts) {
        Set<Class<?>> read = read(rules);
        Set<Object> known = new LinkedHashSet<>();
        facts.stream().filter(f -> read.contains(f.getClass())).forEach(known::add);
        while (known.addAll(once(rules, known))) {
            continue;
        }
        known.removeAll(new HashSet<>(facts));
        return known;
    }

    /** What the rules read at all: most rows of the tables are read by few rules. */
    public static Set<Class<?>> read(Collection<Rule> rules) {
        Set<Class<?>> types = new HashSet<>(Set.of(SoftwareFunction.class));
        for (Rule rule : rules) {
            for (Clause clause : rule.clauses()) {
                if (clause instanceof Clause.Pattern pattern) {
                    types.add(pattern.type());
                } else if (clause instanceof Clause.AnyOf any) {
                    any.patterns().forEach(p -> types.add(p.type()));
                } else if (clause instanceof Clause.ForEach each) {
                    types.add(each.rows().type());
                    types.add(each.each().type());
                }
            }
        }
        return types;
    }

    /** True where the rule concludes something expected, once the other rules of its file have concluded. */
    static boolean applies(Rule rule, Collection<Rule> file, Case tried) {
        Set<Object> known = new LinkedHashSet<>(tried.facts());
        known.addAll(conclude(file, tried.facts()));
        return once(List.of(rule), known).stream().anyMatch(tried.expected()::contains);
    }

    private static Set<Object> once(Collection<Rule> rules, Set<Object> known) {
        Set<Object> fresh = new HashSet<>();
        ClauseMatcher matcher = new ClauseMatcher(known);
        for (Rule rule : rules) {
            for (Map<String, Object> way : matcher.matches(rule.clauses(), Map.of())) {
                conclusion(rule, way, known, fresh);
            }
        }
        return fresh;
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
