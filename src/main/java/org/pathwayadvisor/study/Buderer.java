package org.pathwayadvisor.study;

import java.math.BigDecimal;

/**
 * How many people estimate sensitivity and specificity to within d (Buderer 1996, Academic Emergency Medicine 3:895). It
 * plans how wide an interval is, not whether a goal is shown. The number with the condition is rounded up before it is
 * divided by the prevalence, which is the cautious order.
 *
 * @param rawPositives  unrounded
 * @param forSensitivity people to enrol for the sensitivity
 * @param forSpecificity people to enrol for the specificity
 * @param sensitivityRoundedLast the same when nothing is rounded before the end
 */
public record Buderer(
        double rawPositives,
        double rawNegatives,
        int positives,
        int negatives,
        int forSensitivity,
        int forSpecificity,
        int sensitivityRoundedLast,
        int specificityRoundedLast) {

    /** With gamma on either side: 0.025 for a 95 % interval. */
    public static Buderer of(double sensitivity, double specificity, double prevalence, double d, double gamma) {
        Require.inside("the sensitivity", sensitivity);
        Require.inside("the specificity", specificity);
        Require.inside("the prevalence", prevalence);
        Require.inside("the half width", d);
        Require.inside("gamma", gamma);
        double rawPositives = Wald.n(sensitivity, d, gamma);
        double rawNegatives = Wald.n(specificity, d, gamma);
        int positives = Decimal.up(BigDecimal.valueOf(rawPositives));
        int negatives = Decimal.up(BigDecimal.valueOf(rawNegatives));
        BigDecimal with = BigDecimal.valueOf(prevalence);
        BigDecimal without = Decimal.rest(prevalence);
        return new Buderer(
                rawPositives,
                rawNegatives,
                positives,
                negatives,
                Decimal.upFromShare(positives, with),
                Decimal.upFromShare(negatives, without),
                Decimal.upFromShare(rawPositives, with),
                Decimal.upFromShare(rawNegatives, without));
    }

    /** People to enrol. */
    public int total() {
        return Math.max(forSensitivity, forSpecificity);
    }
}
