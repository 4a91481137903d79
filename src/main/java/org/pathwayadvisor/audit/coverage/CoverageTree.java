package org.pathwayadvisor.audit.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage as values for other programs. */
public final class CoverageTree {
    private CoverageTree() {}

    /** Keys and values in a fixed order. */
    public static Map<String, Object> of(Coverage coverage) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("totals", coverage.totals());
        tree.put("cases", coverage.cases());
        tree.put("questionnaires", coverage.questionnaires());
        tree.put("topics", coverage.topics());
        tree.put("rules", coverage.rules().stream().map(CoverageTree::rule).toList());
        return tree;
    }

    private static Map<String, Object> rule(RuleCoverage rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.rule().id());
        tree.put("topic", rule.topic());
        tree.put("file", rule.rule().file().name());
        tree.put("line", rule.rule().line());
        tree.put("appliesInCases", rule.applies());
        tree.put("appliesInQuestionnaires", rule.appliesIn());
        List<Object> conditions =
                rule.conditions().stream().<Object>map(CoverageTree::condition).toList();
        tree.put("conditions", conditions);
        return tree;
    }

    private static Map<String, Object> condition(ConditionCoverage c) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", c.condition().line());
        tree.put("text", c.text());
        tree.put("heldInCases", c.held());
        tree.put("failedAloneInCases", c.failed());
        tree.put("heldInQuestionnaires", c.heldIn());
        tree.put("failedAloneInQuestionnaires", c.failedIn());
        tree.put("cannotFailAlone", c.excused());
        return tree;
    }
}
