package org.pathwayadvisor.audit.coverage;

import java.util.List;
import org.pathwayadvisor.rulebase.Rule;

/**
 * What exercises one rule.
 *
 * @param applies   cases in which it applies
 * @param appliesIn questionnaires in which it applies
 */
public record RuleCoverage(
        Rule rule, List<String> applies, List<String> appliesIn, List<ConditionCoverage> conditions) {
    public RuleCoverage {
        applies = List.copyOf(applies);
        appliesIn = List.copyOf(appliesIn);
        conditions = List.copyOf(conditions);
    }

    public String topic() {
        return rule.file().topic().folder();
    }
}
