package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;

/** Every way to read another choice in one place of a rule: no for yes, and for a choice the next one of its question. */
final class Flips {
    private static final String HELP = "a case in which this choice holds and the other does not";

    private final Rule rule;
    private final List<Object> rows;
    private final List<Mutant> mutants = new ArrayList<>();

    private Flips(Rule rule, List<Object> rows) {
        this.rule = rule;
        this.rows = rows;
    }

    /** @param rows every row of the tables: where none tells two choices apart, no case can */
    static List<Mutant> of(Rule rule, List<Object> rows) {
        Flips flips = new Flips(rule, rows);
        for (int i = 0; i < rule.clauses().size(); i++) {
            flips.clause(i, rule.clauses().get(i));
        }
        return flips.mutants;
    }

    private void clause(int index, Clause clause) {
        if (clause instanceof Pattern pattern) {
            pattern(pattern, other -> with(index, other));
        } else if (clause instanceof Clause.AnyOf any) {
            for (int i = 0; i < any.patterns().size(); i++) {
                int at = i;
                pattern(any.patterns().get(i), other -> {
                    List<Pattern> branches = new ArrayList<>(any.patterns());
                    branches.set(at, other);
                    return with(index, new Clause.AnyOf(List.copyOf(branches), any.line()));
                });
            }
        } else {
            Clause.ForEach each = (Clause.ForEach) clause;
            pattern(each.rows(), other -> with(index, new Clause.ForEach(other, each.each(), each.line())));
            pattern(each.each(), other -> with(index, new Clause.ForEach(each.rows(), other, each.line())));
        }
    }

    private void pattern(Pattern pattern, Function<Pattern, List<Clause>> placed) {
        for (int i = 0; i < pattern.constraints().size(); i++) {
            if (pattern.constraints().get(i) instanceof Is is) {
                for (Enum<?> constant : is.constants()) {
                    Enum<?> other = next(constant, is.constants());
                    if (other != constant) {
                        flip(pattern, i, constant, other, placed);
                    }
                }
            }
        }
    }

    private void flip(Pattern pattern, int at, Enum<?> one, Enum<?> other, Function<Pattern, List<Clause>> placed) {
        Is is = (Is) pattern.constraints().get(at);
        List<Enum<?>> constants = new ArrayList<>(is.constants());
        constants.set(constants.indexOf(one), other);
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        constraints.set(at, new Is(is.component(), List.copyOf(constants)));
        Pattern flipped = new Pattern(pattern.type(), List.copyOf(constraints), pattern.line());
        mutants.add(new Mutant(
                new Rule(
                        rule.id(),
                        rule.file(),
                        rule.line(),
                        rule.metadata(),
                        placed.apply(flipped),
                        rule.conclusion(),
                        rule.arguments()),
                pattern.line(),
                "that `" + word(one) + "` is `" + word(other) + "` of `" + Text.kebab(is.component()) + "`",
                HELP,
                Change.FLIPPED,
                told(pattern, flipped) ? "" : Mutants.NO_ROW));
    }

    /** False for a pattern on rows of the tables where both ways match the same rows. */
    private boolean told(Pattern pattern, Pattern flipped) {
        List<Object> own =
                rows.stream().filter(r -> r.getClass() == pattern.type()).toList();
        return own.isEmpty() || own.stream().anyMatch(r -> matches(pattern, r) != matches(flipped, r));
    }

    private static boolean matches(Pattern pattern, Object row) {
        return ClauseMatcher.match(pattern, row, Map.of()).isPresent();
    }

    /** The choice after this one that is not named beside it; the same where there is none. */
    static Enum<?> next(Enum<?> constant, List<? extends Enum<?>> named) {
        Enum<?>[] all = constant.getDeclaringClass().getEnumConstants();
        for (int i = 1; i < all.length; i++) {
            Enum<?> other = all[(constant.ordinal() + i) % all.length];
            if (!other.name().equals("UNKNOWN") && !named.contains(other)) {
                return other;
            }
        }
        return constant;
    }

    static String word(Enum<?> constant) {
        return Text.word(constant);
    }

    private List<Clause> with(int index, Clause other) {
        List<Clause> clauses = new ArrayList<>(rule.clauses());
        clauses.set(index, other);
        return List.copyOf(clauses);
    }
}
