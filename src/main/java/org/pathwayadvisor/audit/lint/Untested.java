package org.pathwayadvisor.audit.lint;

import java.util.ArrayList;
import java.util.function.Predicate;
import org.pathwayadvisor.audit.coverage.ConditionCoverage;
import org.pathwayadvisor.audit.coverage.Measuring;
import org.pathwayadvisor.audit.coverage.RuleCoverage;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/** Conditions that no case tries, either way. */
final class Untested {
    private final Remarks remarks;

    Untested(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(RuleCatalogue catalogue, Reference reference, Predicate<Rule> some) {
        Measuring measuring = new Measuring(catalogue, reference, some).cases(new ArrayList<>());
        measuring.coverage().rules().forEach(this::rule);
    }

    private void rule(RuleCoverage covered) {
        for (ConditionCoverage c : covered.conditions()) {
            if (c.held().isEmpty()) {
                add(covered, c, "holds", "a case in which the rule applies by it");
            }
            if (c.failed().isEmpty() && c.excused().isEmpty()) {
                add(covered, c, "fails alone", "a case in which all but this holds, and the rule stays silent");
            }
        }
    }

    private void add(RuleCoverage covered, ConditionCoverage c, String way, String help) {
        Rule rule = covered.rule();
        remarks.add(
                Check.CONDITION_UNTESTED,
                rule.file().at(c.condition().line()),
                "in no case of `" + rule.id() + "` `" + c.text() + "` " + way,
                help);
    }
}
