package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.rulebase.Endless;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;

/**
 * Whether the cases of one file notice a changed rule, as the engine itself says. Each changed rule stands in a small
 * base of its own with the other rules of its file: one base for all of them is built once but makes each run as slow as
 * all of them together.
 */
final class Jury {
    private final List<Rule> rules;
    private final List<Case> cases;

    Jury(List<Rule> rules, List<Case> cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** The first case that comes out otherwise than it expects, or empty. */
    Optional<Case> notices(Rule changed) {
        return notices(changed, cases);
    }

    /** True where one more case would notice. */
    boolean notices(Rule changed, Case more) {
        return notices(changed, List.of(more)).isPresent();
    }

    /** A case that expects what the rules conclude as they stand. */
    Case expecting(Case some) {
        try (Engine engine =
                Engine.on(RuleBase.of(rules), rules.get(0).file().topic().sitting(), some.day())) {
            Set<Object> concluded = new HashSet<>(engine.conclude(some.facts()));
            concluded.removeAll(some.given());
            return new Case(some.name(), some.place(), some.day(), some.facts(), some.given(), concluded, some.words());
        }
    }

    private Optional<Case> notices(Rule changed, List<Case> some) {
        Rule rule = rules.stream()
                .filter(r -> r.id().equals(changed.id()))
                .findFirst()
                .orElseThrow();
        List<Rule> all = rules.stream().map(r -> r.equals(rule) ? changed : r).toList();
        RuleBase base = RuleBase.of(all);
        Map<LocalDate, Engine> engines = new HashMap<>();
        try {
            for (Case tried : some) {
                if (concerns(rule, changed, tried.day())) {
                    Engine engine = engines.computeIfAbsent(
                            tried.day(),
                            d -> Engine.on(base, rule.file().topic().sitting(), d));
                    if (differs(engine, tried)) {
                        return Optional.of(tried);
                    }
                }
            }
            return Optional.empty();
        } finally {
            engines.values().forEach(Engine::close);
        }
    }

    /** False on a day on which the rule as it is and as it was changed are the same: both silent, or moved without effect. */
    private static boolean concerns(Rule rule, Rule changed, LocalDate day) {
        boolean moved = !rule.metadata().equals(changed.metadata());
        return moved ? rule.inForce(day) != changed.inForce(day) : rule.inForce(day);
    }

    private static boolean differs(Engine engine, Case tried) {
        try {
            Set<Object> concluded = new HashSet<>(engine.conclude(tried.facts()));
            concluded.removeAll(tried.given());
            return !concluded.equals(tried.expected());
        } catch (Endless e) {
            return true; // whoever runs the case sees it fail
        }
    }
}
