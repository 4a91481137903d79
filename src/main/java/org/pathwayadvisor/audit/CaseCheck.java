package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.yaml.Problem;

/** Whether the cases of one file would notice that a condition or a date of its rules is wrong. */
final class CaseCheck {
    private static final LocalDate BEGINNING = LocalDate.of(1976, 5, 28);

    private final List<Rule> rules;
    private final List<Case> cases;
    private final Reference reference;
    private final List<Problem> faults;
    private final Map<Case, Set<Object>> now = new IdentityHashMap<>();

    CaseCheck(List<Rule> rules, List<Case> cases, Reference reference, List<Problem> faults) {
        this.rules = rules;
        this.cases = cases;
        this.reference = reference;
        this.faults = faults;
    }

    void check() {
        for (Rule rule : rules) {
            fires(rule);
            for (Mutant mutant :
                    Mutants.of(rule, reference.on(reference.knownThrough()).rows())) {
                if (tried(mutant.rule()) && !noticed(c -> replaced(c, mutant.rule()))) {
                    fault(
                            rule,
                            mutant.line(),
                            "no case of `" + rule.id() + "` notices " + mutant.what(),
                            mutant.help());
                }
            }
        }
        dates();
    }

    /** False where only a list names what the rule is about: that is left to the engine, in {@code rules mutate}. */
    private static boolean tried(Rule rule) {
        return rule.clauses().stream()
                .filter(Clause.ForEach.class::isInstance)
                .flatMap(c -> ((Clause.ForEach) c).each().constraints().stream())
                .noneMatch(
                        c -> c instanceof Clause.Bind bind && rule.arguments().contains(bind.variable()));
    }

    private void fires(Rule rule) {
        boolean fires = cases.stream().anyMatch(c -> rule.inForce(c.day()) && Trial.applies(rule, inForce(c.day()), c));
        if (!fires) {
            fault(
                    rule,
                    rule.line(),
                    "`" + rule.id() + "` applies in no case",
                    "write a case whose `then` holds its conclusion");
        }
        boolean silent = cases.stream()
                .anyMatch(c -> c.expected().isEmpty() || c.expected().stream().anyMatch(e -> opposite(rule, e)));
        if (!silent) {
            fault(
                    rule,
                    rule.line(),
                    "`" + rule.id() + "` stays silent in no case",
                    "write a case with `then: []`, or with the opposite");
        }
    }

    private static boolean opposite(Rule rule, Object expected) {
        Object criterion = rule.arguments().get(rule.arguments().size() - 1);
        return rule.conclusion() == Met.class && expected instanceof NotMet n && n.criterion() == criterion
                || rule.conclusion() == NotMet.class && expected instanceof Met m && m.criterion() == criterion;
    }

    /** True where some case comes out otherwise under other rules. */
    private boolean noticed(Function<Case, List<Rule>> others) {
        return cases.stream().anyMatch(c -> {
            List<Rule> then = others.apply(c);
            return !then.equals(inForce(c.day())) && !concluded(c).equals(Trial.conclude(then, c.facts()));
        });
    }

    private Set<Object> concluded(Case tried) {
        return now.computeIfAbsent(tried, c -> Trial.conclude(inForce(c.day()), c.facts()));
    }

    private List<Rule> inForce(LocalDate day) {
        return rules.stream().filter(r -> r.inForce(day)).toList();
    }

    private List<Rule> replaced(Case tried, Rule mutant) {
        return inForce(tried.day()).stream()
                .map(r -> r.id().equals(mutant.id()) ? mutant : r)
                .toList();
    }

    private void dates() {
        Set<LocalDate> done = new HashSet<>();
        for (Rule rule : rules) {
            date(rule, rule.effective(), Rule::effective, "@effective", "effective", done);
            if (!rule.until().equals(LocalDate.MAX)) {
                date(rule, rule.until(), Rule::until, "@until", "until", done);
            }
        }
    }

    private void date(
            Rule rule, LocalDate date, Function<Rule, LocalDate> reader, String name, String key, Set<LocalDate> done) {
        boolean shared = date.equals(BEGINNING)
                || rules.stream().allMatch(r -> reader.apply(r).equals(date));
        if (shared && !done.add(date)) {
            return;
        }
        Predicate<Rule> moves = r -> shared ? reader.apply(r).equals(date) : r.id().equals(rule.id());
        if (rules.stream()
                .filter(moves)
                .noneMatch(r -> RowsOfDay.canApply(r, reference.on(date).rows()))) {
            return;
        }
        if (!noticed(c -> shifted(c, moves, key, -1))) {
            fault(
                    rule,
                    rule.line(),
                    "no case notices that " + name + " " + date + " of `" + rule.id() + "` is a day earlier",
                    "write a case with `as-of: " + date.minusDays(1)
                            + "` whose facts would otherwise satisfy the rule");
        }
        if (!noticed(c -> shifted(c, moves, key, 1))) {
            fault(
                    rule,
                    rule.line(),
                    "no case notices that " + name + " " + date + " of `" + rule.id() + "` is a day later",
                    "write a case with `as-of: " + date + "` whose facts satisfy the rule");
        }
    }

    private List<Rule> shifted(Case tried, Predicate<Rule> moves, String key, int days) {
        List<Rule> all = new ArrayList<>();
        for (Rule rule : rules) {
            Rule moved = rule;
            if (moves.test(rule)) {
                Map<String, String> metadata = new LinkedHashMap<>(rule.metadata());
                metadata.computeIfPresent(
                        key, (k, v) -> LocalDate.parse(v).plusDays(days).toString());
                moved = new Rule(
                        rule.id(),
                        rule.file(),
                        rule.line(),
                        metadata,
                        rule.clauses(),
                        rule.conclusion(),
                        rule.arguments());
            }
            if (moved.inForce(tried.day())) {
                all.add(rule);
            }
        }
        return all;
    }

    private void fault(Rule rule, int line, String what, String help) {
        faults.add(new Problem(rule.file().at(line), what, help));
    }
}
