package org.pathwayadvisor.study;

/**
 * What a study is to show of one proportion, such as a sensitivity.
 *
 * @param goal     what the lower bound must exceed
 * @param expected what it is believed to be, above the goal
 * @param alpha    how often the study may pass by luck when the goal alone is true, one-sided
 * @param power    how often it should pass when the expected is true
 */
public record ProportionGoal(double goal, double expected, double alpha, double power) {
    /** Our planning defaults: conventions of study design, which no regulation asks for. */
    public static final double ALPHA = 0.025;

    public static final double POWER = 0.80;

    public ProportionGoal {
        Require.inside("the goal", goal);
        Require.inside("the expected value", expected);
        Require.inside("alpha", alpha);
        Require.inside("the power", power);
        if (expected <= goal) {
            throw new IllegalArgumentException("no study can succeed: the expected value " + Decimal.of(expected)
                    + " is not above the goal " + Decimal.of(goal));
        }
        if (alpha >= 0.5) {
            throw new IllegalArgumentException("alpha must be below 0.5, and is " + Decimal.of(alpha));
        }
        if (power < 0.5) {
            throw new IllegalArgumentException("the power must be 0.5 at least, and is " + Decimal.of(power));
        }
    }

    public ProportionGoal withPower(double other) {
        return new ProportionGoal(goal, expected, alpha, other);
    }
}
