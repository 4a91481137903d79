package org.pathwayadvisor.audit.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.Rule;

/** What the variables of one rule can stand for, as far as rows of tables say. */
final class RowValues {
    private final List<Clause.Pattern> patterns = new ArrayList<>();
    private final List<Object> rows;

    RowValues(Rule rule, List<Object> rows) {
        this.rows = rows;
        rule.clauses().forEach(c -> patterns.addAll(c.patterns()));
    }

    /** The values that every row pattern which names a variable allows; empty where no row pattern does. */
    Optional<Set<Object>> of(String variable) {
        Set<Object> allowed = null;
        for (Clause.Pattern pattern : patterns) {
            Optional<String> component = component(pattern, variable);
            if (component.isPresent() && isRow(pattern)) {
                Set<Object> values = new LinkedHashSet<>();
                rows(pattern).forEach(r -> values.add(Components.value(r, component.get())));
                if (allowed == null) {
                    allowed = values;
                } else {
                    allowed.retainAll(values);
                }
            }
        }
        return Optional.ofNullable(allowed);
    }

    /** The row pattern that names a variable, if one does. */
    Optional<Clause.Pattern> pattern(String variable) {
        return patterns.stream()
                .filter(p -> isRow(p) && component(p, variable).isPresent())
                .findFirst();
    }

    /** The rows that a pattern on rows matches. */
    List<Object> rows(Clause.Pattern pattern) {
        return rows.stream()
                .filter(r -> r.getClass() == pattern.type())
                .filter(r -> pattern.constraints().stream().allMatch(c -> allows(c, r)))
                .toList();
    }

    private static boolean allows(Clause.Constraint c, Object row) {
        return !(c instanceof Clause.Is is) || is.constants().contains(Components.value(row, is.component()));
    }

    private boolean isRow(Clause.Pattern pattern) {
        return rows.stream().anyMatch(r -> r.getClass() == pattern.type());
    }

    /** The component of a pattern that a variable names. */
    static Optional<String> component(Clause.Pattern pattern, String variable) {
        for (Clause.Constraint c : pattern.constraints()) {
            boolean names = c instanceof Clause.Bind b && b.variable().equals(variable)
                    || c instanceof Clause.Same s && s.variable().equals(variable);
            if (names) {
                return Optional.of(c.component());
            }
        }
        return Optional.empty();
    }

    /** The variable that names a component of a pattern. */
    static Optional<String> variable(Clause.Pattern pattern, String component) {
        for (Clause.Constraint c : pattern.constraints()) {
            if (c.component().equals(component)) {
                if (c instanceof Clause.Bind b) {
                    return Optional.of(b.variable());
                }
                if (c instanceof Clause.Same s) {
                    return Optional.of(s.variable());
                }
            }
        }
        return Optional.empty();
    }
}
