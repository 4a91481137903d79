package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.rulebase.Rule;

/** Conditions of which one was left out, made whole: what it named is named by the next condition that reads it. */
final class Rebound {
    private final Set<String> bound = new HashSet<>();
    private final List<Clause> clauses = new ArrayList<>();

    private Rebound() {}

    /** The conditions under which the rule can still conclude; where none is about its subject, any entry will do. */
    static List<Clause> of(Rule rule, List<Clause> left) {
        Rebound rebound = new Rebound();
        left.forEach(c -> rebound.clauses.add(rebound.clause(c)));
        for (Object argument : rule.arguments()) {
            if (argument instanceof String variable && variable.startsWith("$") && !rebound.bound.contains(variable)) {
                rebound.clauses.add(0, anything(rule, variable));
                rebound.bound.add(variable);
            }
        }
        return List.copyOf(rebound.clauses);
    }

    private static Pattern anything(Rule rule, String variable) {
        boolean lists = rule.file().topic().sitting().lists();
        return new Pattern(
                lists ? Listed.class : SoftwareFunction.class, List.of(new Bind(variable, "subject")), rule.line());
    }

    private Clause clause(Clause clause) {
        if (clause instanceof Pattern pattern) {
            return pattern(pattern, bound);
        }
        if (clause instanceof Clause.AnyOf any) {
            List<Pattern> branches = new ArrayList<>();
            Set<String> after = new HashSet<>();
            for (Pattern branch : any.patterns()) {
                Set<String> own = new HashSet<>(bound);
                branches.add(pattern(branch, own));
                after.addAll(own);
            }
            bound.addAll(after);
            return new Clause.AnyOf(List.copyOf(branches), any.line());
        }
        Clause.ForEach each = (Clause.ForEach) clause;
        Set<String> inside = new HashSet<>(bound);
        Pattern rows = pattern(each.rows(), inside);
        return new Clause.ForEach(rows, pattern(each.each(), inside), each.line());
    }

    private static Pattern pattern(Pattern pattern, Set<String> bound) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint c : pattern.constraints()) {
            if (c instanceof Same same && bound.add(same.variable())) {
                constraints.add(new Bind(same.variable(), same.component()));
            } else {
                if (c instanceof Bind bind) {
                    bound.add(bind.variable());
                }
                constraints.add(c);
            }
        }
        return new Pattern(pattern.type(), List.copyOf(constraints), pattern.line());
    }
}
