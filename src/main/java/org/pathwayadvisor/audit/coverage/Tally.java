package org.pathwayadvisor.audit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.rulebase.Rule;

/** What has exercised one rule so far. */
final class Tally {
    private final Rule rule;
    private final List<Condition> conditions;
    private final Marks cases;
    private final Marks questionnaires;

    /** Names under which the rule applied, and each condition held or failed alone. */
    private static final class Marks {
        private final Set<String> applies = new LinkedHashSet<>();
        private final List<Set<String>> held = new ArrayList<>();
        private final List<Set<String>> failed = new ArrayList<>();

        private Marks(int conditions) {
            for (int i = 0; i < conditions; i++) {
                held.add(new LinkedHashSet<>());
                failed.add(new LinkedHashSet<>());
            }
        }

        private void add(Probe.Outcome outcome, String name) {
            if (outcome.applies()) {
                applies.add(name);
            }
            outcome.held().stream().forEach(i -> held.get(i).add(name));
            outcome.failed().stream().forEach(i -> failed.get(i).add(name));
        }
    }

    Tally(Rule rule) {
        this.rule = rule;
        this.conditions = Condition.of(rule);
        this.cases = new Marks(conditions.size());
        this.questionnaires = new Marks(conditions.size());
    }

    Rule rule() {
        return rule;
    }

    void add(Probe probe, String name) {
        cases.add(probe.of(rule, conditions), name);
    }

    void addIn(Probe probe, String name) {
        questionnaires.add(probe.of(rule, conditions), name);
    }

    RuleCoverage coverage() {
        List<ConditionCoverage> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            all.add(new ConditionCoverage(
                    conditions.get(i),
                    conditions.get(i).text(rule),
                    List.copyOf(cases.held.get(i)),
                    List.copyOf(cases.failed.get(i)),
                    List.copyOf(questionnaires.held.get(i)),
                    List.copyOf(questionnaires.failed.get(i)),
                    Excuses.of(rule, conditions.get(i))));
        }
        return new RuleCoverage(rule, List.copyOf(cases.applies), List.copyOf(questionnaires.applies), all);
    }
}
