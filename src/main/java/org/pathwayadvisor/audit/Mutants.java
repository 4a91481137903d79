package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Every way to leave out one condition of a rule, one branch of an {@code or}, or one choice of several. */
final class Mutants {
    private static final String ONLY_PRODUCT =
            "an answer about the product is about nothing else, and the product is always listed";

    static final String NO_ROW = "every row of the tables was looked at, and none tells the difference";

    private final Rule rule;
    private final List<Object> rows;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Rule rule, List<Object> rows) {
        this.rule = rule;
        this.rows = rows;
    }

    /** @param rows the reference rows of today: a condition on a row counts only where some row tells the difference */
    static List<Mutant> of(Rule rule, List<Object> rows) {
        return all(rule, rows).stream().filter(m -> m.equal().isEmpty()).toList();
    }

    /** The same with those that no row can tell from the rule. */
    static List<Mutant> all(Rule rule, List<Object> rows) {
        Mutants mutants = new Mutants(rule, rows);
        for (int i = 0; i < rule.clauses().size(); i++) {
            mutants.clause(i, rule.clauses().get(i));
        }
        return mutants.mutants;
    }

    private void clause(int index, Clause clause) {
        if (clause instanceof Pattern pattern) {
            if (!domain(pattern)) {
                add(
                        without(index),
                        clause.line(),
                        "that `" + line(clause.line()) + "` is left out",
                        "a case in which all but this holds, and the rule stays silent",
                        saysNothing(pattern) ? ONLY_PRODUCT : "");
            }
            parts(index, pattern);
        } else if (clause instanceof Clause.AnyOf any) {
            add(
                    without(index),
                    clause.line(),
                    "that the `or` of line " + clause.line() + " is left out",
                    "a case in which all but this holds, and the rule stays silent");
            for (int i = 0; i < any.patterns().size(); i++) {
                branch(index, any, i);
            }
        } else {
            add(
                    without(index),
                    clause.line(),
                    "that `" + line(clause.line()) + "` is left out",
                    "a case in which one row of the list is not concluded");
        }
    }

    /** True for the condition that something is the product, where another one reads an answer that only it has. */
    private boolean saysNothing(Pattern listed) {
        return listed.type() == Listed.class
                && listed.constraints().stream()
                        .anyMatch(c -> c instanceof Is is && is.constants().equals(List.of(Entry.PRODUCT)))
                && rule.clauses().stream()
                        .anyMatch(c -> c.patterns().stream()
                                .allMatch(
                                        p -> ofTheProduct(p) && p.constraints().contains(subject(listed))));
    }

    private static boolean ofTheProduct(Pattern pattern) {
        Section section = pattern.type().getAnnotation(Section.class);
        return section != null && section.scope() == Section.Scope.PRODUCT;
    }

    private static Constraint subject(Pattern listed) {
        return listed.constraints().stream()
                .filter(Clause.Bind.class::isInstance)
                .map(c -> (Constraint) new Clause.Same("subject", ((Clause.Bind) c).variable()))
                .findFirst()
                .orElse(new Clause.Same("", ""));
    }

    private void branch(int index, Clause.AnyOf any, int at) {
        Pattern branch = any.patterns().get(at);
        List<Pattern> fewer = new ArrayList<>(any.patterns());
        fewer.remove(at);
        add(
                with(index, new Clause.AnyOf(fewer, any.line())),
                branch.line(),
                "that the branch `" + line(branch.line()) + "` is left out",
                "a case in which only this branch holds");
        for (Pattern narrower : narrower(branch)) {
            List<Pattern> others = new ArrayList<>(any.patterns());
            others.set(at, narrower);
            choice(with(index, new Clause.AnyOf(others, any.line())), branch, narrower);
        }
    }

    private void parts(int index, Pattern pattern) {
        if (Vocabulary.isAnswer(pattern.type())
                || Vocabulary.isConclusion(pattern.type())
                || pattern.type() == org.pathwayadvisor.model.Settled.class) {
            narrower(pattern).forEach(n -> choice(with(index, n), pattern, n));
            return;
        }
        List<Constraint> constraints = pattern.constraints();
        long tests = constraints.stream().filter(Is.class::isInstance).count();
        for (Constraint part : constraints) {
            if (tests > 1 && part instanceof Is is) {
                List<Constraint> others = new ArrayList<>(constraints);
                others.remove(part);
                Pattern wider = new Pattern(pattern.type(), others, pattern.line());
                add(
                        with(index, wider),
                        pattern.line(),
                        "that `" + is.component() + "` is left out of `" + line(pattern.line()) + "`",
                        "a case with a row that differs in this only",
                        someRowTells(pattern, wider) ? "" : NO_ROW);
            }
        }
    }

    /** True also for rows that a questionnaire brings and no table holds. */
    private boolean someRowTells(Pattern pattern, Pattern wider) {
        if (rows.stream().noneMatch(r -> r.getClass() == pattern.type())) {
            return true;
        }
        return rows.stream()
                .anyMatch(r -> ClauseMatcher.match(wider, r, Map.of()).isPresent()
                        && ClauseMatcher.match(pattern, r, Map.of()).isEmpty());
    }

    private void choice(List<Clause> clauses, Pattern pattern, Pattern narrower) {
        Enum<?> missing = pattern.constraints().stream()
                .filter(c -> c instanceof Is is && !narrower.constraints().contains(is))
                .flatMap(c -> ((Is) c).constants().stream())
                .filter(c -> narrower.constraints().stream()
                        .noneMatch(n -> n instanceof Is is && is.constants().contains(c)))
                .findFirst()
                .orElseThrow();
        add(
                clauses,
                pattern.line(),
                "that `" + Text.word(missing) + "` is left out",
                "a case in which it is the only choice that holds; one case may hold several functions");
    }

    /** The pattern with one constant fewer, once for each constant of a list. */
    private static List<Pattern> narrower(Pattern pattern) {
        List<Pattern> all = new ArrayList<>();
        for (int i = 0; i < pattern.constraints().size(); i++) {
            if (pattern.constraints().get(i) instanceof Is is && is.constants().size() > 1) {
                for (Enum<?> constant : is.constants()) {
                    List<Enum<?>> fewer = new ArrayList<>(is.constants());
                    fewer.remove(constant);
                    List<Constraint> constraints = new ArrayList<>(pattern.constraints());
                    constraints.set(i, new Is(is.component(), fewer));
                    all.add(new Pattern(pattern.type(), constraints, pattern.line()));
                }
            }
        }
        return all;
    }

    /** True for a pattern that only says over what the rule runs: rows, without a test. */
    private static boolean domain(Pattern pattern) {
        return !Vocabulary.isAnswer(pattern.type())
                && !Vocabulary.isConclusion(pattern.type())
                && pattern.type() != org.pathwayadvisor.model.Settled.class
                && pattern.constraints().stream().noneMatch(Is.class::isInstance);
    }

    private List<Clause> without(int index) {
        List<Clause> clauses = new ArrayList<>(rule.clauses());
        clauses.remove(index);
        return Rebound.of(rule, clauses);
    }

    private List<Clause> with(int index, Clause other) {
        List<Clause> clauses = new ArrayList<>(rule.clauses());
        clauses.set(index, other);
        return clauses;
    }

    private void add(List<Clause> clauses, int line, String what, String help) {
        add(clauses, line, what, help, "");
    }

    private void add(List<Clause> clauses, int line, String what, String help, String equal) {
        Rule changed = new Rule(
                rule.id(), rule.file(), rule.line(), rule.metadata(), clauses, rule.conclusion(), rule.arguments());
        mutants.add(new Mutant(changed, line, what, help, Change.DROPPED, equal));
    }

    private String line(int line) {
        return rule.file()
                .text()
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("")
                .strip()
                .replaceFirst("^(or|\\()\\s+", "");
    }
}
