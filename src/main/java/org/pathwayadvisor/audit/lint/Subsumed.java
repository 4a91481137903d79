package org.pathwayadvisor.audit.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/**
 * Rules that another one makes idle: it concludes the same, asks no more, and holds on all their days. Findings carry the
 * id of their rule, so that two of them never conclude the same.
 */
final class Subsumed {
    private final Remarks remarks;

    Subsumed(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Collection<Rule> rules) {
        Map<String, List<Rule>> alike = new HashMap<>();
        rules.forEach(r ->
                alike.computeIfAbsent(conclusion(r), c -> new ArrayList<>()).add(r));
        for (Rule idle : rules) {
            for (Rule wide : alike.get(conclusion(idle))) {
                if (wide != idle && covers(wide, idle)) {
                    said(wide, idle);
                    break;
                }
            }
        }
    }

    private void said(Rule wide, Rule idle) {
        boolean both = covers(idle, wide);
        if (both && wide.id().compareTo(idle.id()) > 0) {
            return; // told once, of the later one
        }
        remarks.add(
                both ? Check.RULE_DUPLICATE : Check.RULE_SUBSUMED,
                idle.file().at(idle.line()),
                both
                        ? "`" + idle.id() + "` says the same as `" + wide.id() + "`"
                        : "`" + idle.id() + "` asks all that `" + wide.id() + "` asks and more, and concludes the same",
                "leave it out, or correct what it asks");
    }

    private static String conclusion(Rule rule) {
        StringBuilder words = new StringBuilder(rule.conclusion().getSimpleName());
        rule.arguments().forEach(a -> words.append(' ').append(a instanceof String s && s.startsWith("$") ? "$" : a));
        return words.toString();
    }

    /** Does every match of the narrow rule make the wide one conclude the same? */
    private static boolean covers(Rule wide, Rule narrow) {
        if (wide.effective().isAfter(narrow.effective()) || wide.until().isBefore(narrow.until())) {
            return false;
        }
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < wide.arguments().size(); i++) {
            if (wide.arguments().get(i) instanceof String name && name.startsWith("$")) {
                names.put(name, (String) narrow.arguments().get(i));
            }
        }
        return all(wide.clauses(), 0, narrow.clauses(), names);
    }

    /** Each wide condition must follow from some narrow one, with variables named alike throughout. */
    private static boolean all(List<Clause> wide, int at, List<Clause> narrow, Map<String, String> names) {
        if (at == wide.size()) {
            return true;
        }
        for (Clause clause : narrow) {
            Optional<Map<String, String>> then = follows(wide.get(at), clause, names);
            if (then.isPresent() && all(wide, at + 1, narrow, then.get())) {
                return true;
            }
        }
        return false;
    }

    /** The names under which the wide clause holds wherever the narrow one does. */
    private static Optional<Map<String, String>> follows(Clause wide, Clause narrow, Map<String, String> names) {
        if (wide instanceof Clause.ForEach a) {
            if (!(narrow instanceof Clause.ForEach b)) {
                return Optional.empty();
            }
            return pattern(a.rows(), b.rows(), names, true).flatMap(n -> pattern(a.each(), b.each(), n, true));
        }
        if (narrow instanceof Clause.ForEach) {
            return Optional.empty();
        }
        Map<String, String> then = names;
        for (Clause.Pattern branch : narrow.patterns()) {
            Optional<Map<String, String>> some = Optional.empty();
            for (Clause.Pattern other : wide.patterns()) {
                some = some.isPresent() ? some : pattern(other, branch, then, false);
            }
            if (some.isEmpty()) {
                return Optional.empty();
            }
            then = some.get();
        }
        return Optional.of(then);
    }

    private static Optional<Map<String, String>> pattern(
            Clause.Pattern wide, Clause.Pattern narrow, Map<String, String> names, boolean exactly) {
        if (wide.type() != narrow.type()
                || exactly && wide.constraints().size() != narrow.constraints().size()) {
            return Optional.empty();
        }
        Map<String, String> then = new HashMap<>(names);
        for (Clause.Constraint asked : wide.constraints()) {
            boolean given = narrow.constraints().stream()
                    .filter(c -> c.component().equals(asked.component()))
                    .anyMatch(c -> implies(asked, c, then, exactly));
            if (!given && !(asked instanceof Clause.Bind bind && !then.containsKey(bind.variable()))) {
                return Optional.empty();
            }
        }
        return Optional.of(then);
    }

    private static boolean implies(
            Clause.Constraint wide, Clause.Constraint narrow, Map<String, String> names, boolean exactly) {
        if (wide instanceof Clause.Is a) {
            return narrow instanceof Clause.Is b
                    && (exactly
                            ? a.constants().equals(b.constants())
                            : a.constants().containsAll(b.constants()));
        }
        if (narrow instanceof Clause.Is) {
            return false;
        }
        String known = names.putIfAbsent(variable(wide), variable(narrow));
        return known == null || known.equals(variable(narrow));
    }

    private static String variable(Clause.Constraint c) {
        return c instanceof Clause.Bind bind ? bind.variable() : ((Clause.Same) c).variable();
    }
}
