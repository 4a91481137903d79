package org.pathwayadvisor.audit.coverage;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * Coverage in numbers. A way is one of the two ways to exercise a condition: it held, or it alone failed.
 *
 * @param rules          rules there are
 * @param applied        of them, how many apply in some case
 * @param appliedIn      of them, how many apply in some questionnaire
 * @param conditions     conditions there are
 * @param excused        of them, how many cannot fail alone, each with its reason
 * @param ways           ways to exercise conditions
 * @param shown          of them, how many some case shows
 * @param shownIn        of them, how many some questionnaire shows
 */
public record Totals(
        int rules, int applied, int appliedIn, int conditions, int excused, int ways, int shown, int shownIn) {
    static Totals of(Collection<RuleCoverage> rules) {
        return new Totals(
                rules.size(),
                (int) rules.stream().filter(r -> !r.applies().isEmpty()).count(),
                (int) rules.stream().filter(r -> !r.appliesIn().isEmpty()).count(),
                sum(rules, c -> 1),
                sum(rules, c -> c.excused().isEmpty() ? 0 : 1),
                sum(rules, ConditionCoverage::ways),
                sum(rules, ConditionCoverage::shown),
                sum(rules, ConditionCoverage::shownIn));
    }

    private static int sum(Collection<RuleCoverage> rules, ToIntFunction<ConditionCoverage> number) {
        return rules.stream()
                .flatMap(r -> r.conditions().stream())
                .mapToInt(number)
                .sum();
    }

    /** A share in words, rounded down, so that 100 % means all. */
    static String percent(int part, int whole) {
        long tenths = whole == 0 ? 1000 : 1000L * part / whole;
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    /** The rules that apply in some case. */
    public String rulePercent() {
        return percent(applied, rules);
    }

    /** The ways to exercise conditions that some case shows. */
    public String conditionPercent() {
        return percent(shown, ways);
    }
}
