package org.pathwayadvisor.audit.page;

import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.rulebase.Rule;

/** Whom each condition of a rule is about, said only where a rule speaks of several. */
final class Nouns {
    private static final String SUBJECT = "subject";

    private final Set<String> names = new TreeSet<>();

    Nouns(Rule rule) {
        for (Clause clause : rule.clauses()) {
            clause.patterns().forEach(p -> names.add(name(p)));
        }
        names.remove("");
    }

    /** The words after a condition, or nothing. */
    String of(Pattern pattern) {
        String name = name(pattern);
        if (names.size() < 2 || name.isEmpty()) {
            return "";
        }
        return " (of " + (name.equals(SUBJECT) ? "the one judged" : "the " + name) + ")";
    }

    private static String name(Pattern pattern) {
        for (Constraint part : pattern.constraints()) {
            if (part.component().equals(SUBJECT) && part instanceof Bind bind) {
                return bind.variable().substring(1);
            }
            if (part.component().equals(SUBJECT) && part instanceof Same same) {
                return same.variable().substring(1);
            }
        }
        return "";
    }
}
