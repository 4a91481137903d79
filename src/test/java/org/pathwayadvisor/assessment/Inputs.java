package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** The answers and criteria that some rules read, taken from their conditions. */
final class Inputs {
    private final List<Variable> all;
    private final Set<Variable> variables = new LinkedHashSet<>();
    private final Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
    private final Set<Criterion> denied = EnumSet.noneOf(Criterion.class);

    Inputs(String function) {
        all = Variables.of(List.of(function));
    }

    void read(Rule rule, List<Object> rows) {
        for (Clause clause : rule.clauses()) {
            if (clause instanceof Clause.Pattern pattern) {
                pattern(pattern);
            } else if (clause instanceof Clause.AnyOf any) {
                any.patterns().forEach(this::pattern);
            } else if (clause instanceof Clause.ForEach each && each.each().type() == NotMet.class) {
                rows.stream().filter(r -> r.getClass() == each.rows().type()).forEach(this::row);
            }
        }
    }

    private void row(Object row) {
        Criterion criterion = row instanceof Exclusion e ? e.criterion() : ((Policy) row).criterion();
        criteria.add(criterion);
        denied.add(criterion);
    }

    private void pattern(Clause.Pattern pattern) {
        for (Clause.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Clause.Is is) {
                if (pattern.type() == Met.class || pattern.type() == NotMet.class) {
                    is.constants().forEach(c -> criterion(pattern.type(), (Criterion) c));
                } else {
                    all.stream().filter(v -> reads(pattern, is, v)).forEach(variables::add);
                }
            }
        }
    }

    private void criterion(Class<?> type, Criterion criterion) {
        criteria.add(criterion);
        if (type == NotMet.class) {
            denied.add(criterion);
        }
    }

    private static boolean reads(Clause.Pattern pattern, Clause.Is is, Variable v) {
        Ask ask = v.ask();
        if (ask.record() != pattern.type()
                || !ask.record().getRecordComponents()[ask.position()].getName().equals(is.component())) {
            return false;
        }
        return ask.kind() != Kind.SET
                || is.constants().stream()
                        .anyMatch(c -> ask.choice(
                                        v.key().path().substring(ask.path().length() + 1))
                                .value()
                                .equals(c));
    }

    List<Variable> variables() {
        return new ArrayList<>(variables);
    }

    Set<Criterion> criteria() {
        return criteria;
    }

    /** The criteria of which a rule reads that they are not met. */
    Set<Criterion> denied() {
        return denied;
    }

    /** How many assignments there are. */
    long size() {
        long size = 1L << criteria.size();
        for (Variable v : variables) {
            size *= v.values().size();
        }
        return size;
    }
}
