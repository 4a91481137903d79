package org.pathwayadvisor.study;

/**
 * A study that passes when sensitivity and specificity both pass. Alpha is not divided, for nothing is won by one alone
 * (intersection-union test, Berger 1982, Technometrics 24:295). The powers multiply, because those with the condition and
 * those without are different people.
 *
 * @param positives those with the condition
 * @param negatives those without
 */
public record CoPrimary(PowerPoint positives, PowerPoint negatives, double jointPower) {
    /** Each endpoint by itself at half the failure that the study may have: power 1 - (1 - overall) / 2. */
    public static CoPrimary split(ProportionGoal sensitivity, ProportionGoal specificity, double overall) {
        double each = each(overall);
        PowerPoint positives = SampleSize.of(sensitivity.withPower(each)).stable();
        return of(
                positives,
                specificity.equals(sensitivity)
                        ? positives
                        : SampleSize.of(specificity.withPower(each)).stable());
    }

    /** The power that each endpoint is planned with when the failure is split. */
    public static double each(double overall) {
        Require.inside("the power", overall);
        return Decimal.rest(overall)
                .divide(java.math.BigDecimal.valueOf(2))
                .negate()
                .add(java.math.BigDecimal.ONE)
                .doubleValue();
    }

    /** The two as they stand. */
    public static CoPrimary of(PowerPoint positives, PowerPoint negatives) {
        return new CoPrimary(positives, negatives, positives.power() * negatives.power());
    }

    /** The same number in both groups. */
    public static CoPrimary equal(int n, ProportionGoal sensitivity, ProportionGoal specificity) {
        return of(PowerPoint.at(n, sensitivity), PowerPoint.at(n, specificity));
    }
}
