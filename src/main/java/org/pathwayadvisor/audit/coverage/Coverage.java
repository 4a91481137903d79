package org.pathwayadvisor.audit.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What exercises the rules.
 *
 * @param rules          each rule, by topic and id
 * @param cases          how many cases were run
 * @param questionnaires the questionnaires that were run
 */
public record Coverage(List<RuleCoverage> rules, int cases, List<String> questionnaires) {
    public Coverage {
        rules = List.copyOf(rules);
        questionnaires = List.copyOf(questionnaires);
    }

    public Totals totals() {
        return Totals.of(rules);
    }

    /** The numbers of each topic, in alphabetical order. */
    public Map<String, Totals> topics() {
        Map<String, Totals> topics = new TreeMap<>();
        rules.stream()
                .collect(Collectors.groupingBy(RuleCoverage::topic))
                .forEach((topic, some) -> topics.put(topic, Totals.of(some)));
        return topics;
    }

    /** What no case shows, as lines that say where and what. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (RuleCoverage rule : rules) {
            if (rule.applies().isEmpty()) {
                missing.add(at(rule, rule.rule().line()) + rule.rule().id() + " applies in no case");
            }
            for (ConditionCoverage c : rule.conditions()) {
                if (c.held().isEmpty() && !rule.applies().isEmpty()) {
                    missing.add(at(rule, c.condition().line()) + "holds in no case without the others of its `or`: "
                            + c.text());
                }
                if (c.excused().isEmpty() && c.failed().isEmpty()) {
                    missing.add(at(rule, c.condition().line()) + "fails alone in no case: " + c.text());
                }
            }
        }
        return missing;
    }

    /** Conditions that cannot fail alone, with the reason. */
    public List<String> excused() {
        return rules.stream().flatMap(r -> excused(r).stream()).toList();
    }

    private static Collection<String> excused(RuleCoverage rule) {
        return rule.conditions().stream()
                .filter(c -> !c.excused().isEmpty())
                .map(c -> at(rule, c.condition().line()) + c.text() + ": " + c.excused())
                .toList();
    }

    private static String at(RuleCoverage rule, int line) {
        return rule.rule().file().name() + ":" + line + ": ";
    }
}
