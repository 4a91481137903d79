package org.pathwayadvisor.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.FactIndex;

/**
 * Matches the conditions of a rule against facts, apart from the engine: to say which condition failed first, and to
 * try a rule with one condition left out. A variable that nothing above has named takes the first value it meets.
 */
public final class ClauseMatcher {
    private final FactIndex facts;

    /**
     * Where a rule stopped.
     *
     * @param clause the first condition that does not hold together with those above it
     * @param bound  the variables under which it was reached; of several ways, the first
     */
    public record Stop(Clause clause, Map<String, Object> bound) {}

    public ClauseMatcher(Collection<?> facts) {
        this.facts = new FactIndex(facts);
    }

    /** The ways in which all conditions hold: what each variable is then. */
    public List<Map<String, Object>> matches(List<Clause> clauses, Map<String, Object> bound) {
        List<Map<String, Object>> ways = List.of(bound);
        for (Clause clause : clauses) {
            ways = extend(clause, ways);
        }
        return ways;
    }

    /** The first condition that fails, or empty where the rule applies. */
    public Optional<Stop> stop(List<Clause> clauses, Map<String, Object> bound) {
        List<Map<String, Object>> ways = List.of(bound);
        for (Clause clause : clauses) {
            List<Map<String, Object>> next = extend(clause, ways);
            if (next.isEmpty()) {
                return Optional.of(new Stop(clause, ways.get(0)));
            }
            ways = next;
        }
        return Optional.empty();
    }

    private List<Map<String, Object>> extend(Clause clause, List<Map<String, Object>> ways) {
        List<Map<String, Object>> next = new ArrayList<>();
        for (Map<String, Object> way : ways) {
            if (clause instanceof Clause.Pattern pattern) {
                next.addAll(pattern(pattern, way));
            } else if (clause instanceof Clause.AnyOf any) {
                any.patterns().forEach(p -> next.addAll(pattern(p, way)));
            } else if (forEach((Clause.ForEach) clause, way)) {
                next.add(way);
            }
        }
        return next;
    }

    /** The rows of a {@code forall} of which its second pattern does not hold. */
    public List<Object> rowsLeft(Clause.ForEach each, Map<String, Object> bound) {
        List<Object> left = new ArrayList<>();
        for (Object row : candidates(each.rows(), bound)) {
            match(each.rows(), row, bound)
                    .filter(way -> pattern(each.each(), way).isEmpty())
                    .ifPresent(w -> left.add(row));
        }
        return left;
    }

    private boolean forEach(Clause.ForEach each, Map<String, Object> way) {
        return rowsLeft(each, way).isEmpty();
    }

    private List<Map<String, Object>> pattern(Clause.Pattern pattern, Map<String, Object> way) {
        List<Map<String, Object>> ways = new ArrayList<>();
        for (Object fact : candidates(pattern, way)) {
            match(pattern, fact, way).ifPresent(ways::add);
        }
        return ways;
    }

    /** The facts whose components have the values that the variables have already. */
    private List<Object> candidates(Clause.Pattern pattern, Map<String, Object> bound) {
        List<String> components = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Clause.Constraint c : pattern.constraints()) {
            if (!(c instanceof Clause.Is) && bound.containsKey(variable(c))) {
                components.add(c.component());
                values.add(bound.get(variable(c)));
            }
        }
        return facts.of(pattern.type().getSimpleName(), components, values);
    }

    /** The variables after one fact matched one pattern, or empty where it does not match. */
    public static Optional<Map<String, Object>> match(Clause.Pattern pattern, Object fact, Map<String, Object> bound) {
        if (fact.getClass() != pattern.type()) {
            return Optional.empty();
        }
        for (Clause.Constraint constraint : pattern.constraints()) {
            Object value = Components.value(fact, constraint.component());
            if (constraint instanceof Clause.Is is
                    ? !is.constants().contains(value)
                    : !value.equals(bound.getOrDefault(variable(constraint), value))) {
                return Optional.empty();
            }
        }
        Map<String, Object> way = new HashMap<>(bound);
        for (Clause.Constraint constraint : pattern.constraints()) {
            if (!(constraint instanceof Clause.Is)) {
                Object value = Components.value(fact, constraint.component());
                Object known = way.putIfAbsent(variable(constraint), value);
                if (known != null && !known.equals(value)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(way);
    }

    private static String variable(Clause.Constraint constraint) {
        return constraint instanceof Clause.Bind bind ? bind.variable() : ((Clause.Same) constraint).variable();
    }
}
