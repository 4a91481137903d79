package org.pathwayadvisor.study;

/** The planner that takes the same number with and without the condition until the joint power does. */
public record EqualGroups(CoPrimary first, CoPrimary stable) {
    public static EqualGroups of(ProportionGoal sensitivity, ProportionGoal specificity, double overall) {
        double each = CoPrimary.each(overall);
        int larger = Math.max(normal(sensitivity, each), normal(specificity, each));
        Saw positives = new Saw(sensitivity);
        Saw negatives = new Saw(specificity);
        Search found = Search.upTo(Search.cap(larger), n -> positives.power(n) * negatives.power(n) >= overall);
        return new EqualGroups(
                CoPrimary.equal(found.first(), sensitivity, specificity),
                CoPrimary.equal(found.stable(), sensitivity, specificity));
    }

    private static int normal(ProportionGoal goal, double power) {
        return NormalApproximation.of(goal.withPower(power)).n();
    }
}
