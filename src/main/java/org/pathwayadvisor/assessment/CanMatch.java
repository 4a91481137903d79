package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/**
 * Tells, without running it, that a rule can match in no completion of some answers: a condition reads an answer that is
 * given otherwise. Conclusions, rows and what binds conditions together are taken as fulfilled.
 */
final class CanMatch {
    private final Answers answers;
    private final LocalDate day;

    CanMatch(Answers answers, LocalDate day) {
        this.answers = answers;
        this.day = day;
    }

    boolean any(List<Rule> rules) {
        return rules.stream().anyMatch(this::rule);
    }

    private boolean rule(Rule rule) {
        return rule.clauses().stream().allMatch(this::clause);
    }

    private boolean clause(Clause clause) {
        if (clause instanceof Clause.AnyOf any) {
            return any.patterns().stream().anyMatch(this::pattern);
        }
        // Of no rows everything holds, so that a condition on all of them never tells.
        return clause instanceof Clause.ForEach || pattern((Clause.Pattern) clause);
    }

    private boolean pattern(Clause.Pattern pattern) {
        List<Ask> asks = Dictionary.all().stream()
                .filter(a -> a.record() == pattern.type() && a.closed())
                .toList();
        if (asks.isEmpty()) {
            return true;
        }
        Section.Scope scope = asks.get(0).section().scope();
        List<String> subjects = scope == Section.Scope.PRODUCT ? List.of(Key.PRODUCT) : answers.names(scope);
        return subjects.stream().anyMatch(s -> asks.stream().allMatch(a -> fits(a, s, pattern)));
    }

    /** True unless a pattern reads the question and the answer about a subject is another one. */
    private boolean fits(Ask ask, String subject, Clause.Pattern pattern) {
        for (Clause.Constraint c : pattern.constraints()) {
            if (c instanceof Clause.Is is) {
                if (ask.kind() == Kind.SET) {
                    if (is.component().equals("answer")
                            && ask.choices().stream()
                                    .filter(choice -> names(ask, choice, pattern))
                                    .noneMatch(
                                            choice -> fits(new Key(subject, ask.path() + "." + choice.word()), is))) {
                        return false;
                    }
                } else if (ask.component().getName().equals(is.component())
                        && !fits(new Key(subject, ask.path()), is)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True for a choice that a pattern names, or does not tell apart. */
    private static boolean names(Ask ask, Choice choice, Clause.Pattern pattern) {
        String component = ask.record().getRecordComponents()[ask.position()].getName();
        return pattern.constraints().stream()
                .allMatch(c -> !(c instanceof Clause.Is is)
                        || !is.component().equals(component)
                        || is.constants().contains(choice.value()));
    }

    private boolean fits(Key key, Clause.Is is) {
        Given given = answers.given().get(key);
        return given == null || given.held() || is.constants().contains(given.on(day));
    }
}
