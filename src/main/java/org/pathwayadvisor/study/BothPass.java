package org.pathwayadvisor.study;

/**
 * What it takes that sensitivity and specificity both pass.
 *
 * @param specificity the second endpoint by itself
 * @param alone       what the numbers that would do for each endpoint by itself give together
 * @param split       the plan: each endpoint with more power, so that both together have enough
 * @param equal       the other planner, with groups of the same number
 */
public record BothPass(SampleSize specificity, CoPrimary alone, CoPrimary split, EqualGroups equal) {
    /** For a first endpoint that is sized by itself, at its power. */
    static BothPass of(SampleSize sensitivity, ProportionGoal second) {
        double power = sensitivity.goal().power();
        ProportionGoal first = sensitivity.goal();
        SampleSize specificity = second.equals(first) ? sensitivity : SampleSize.of(second);
        return new BothPass(
                specificity,
                CoPrimary.of(sensitivity.stable(), specificity.stable()),
                CoPrimary.split(first, second, power),
                EqualGroups.of(first, second, power));
    }

    /** Whether numbers that do for each endpoint by itself lack the power that was asked for both. */
    public boolean aloneFallsShort() {
        return alone.jointPower() < specificity.goal().power();
    }
}
