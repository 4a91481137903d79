package org.pathwayadvisor.study;

/**
 * The sample size of one proportion by the normal approximation, and with continuity correction (Fleiss, Levin and Paik
 * 2003, chapter 4). Both are a cross-check: the exact power at either can be too small.
 *
 * @param n         rounded up
 * @param corrected with continuity correction, from the unrounded n
 */
public record NormalApproximation(int n, int corrected) {
    public static NormalApproximation of(ProportionGoal goal) {
        double n = raw(goal);
        double difference = goal.expected() - goal.goal();
        double corrected = n / 4 * Math.pow(1 + Math.sqrt(1 + 2 / (n * difference)), 2);
        return new NormalApproximation(Size.bounded(n), (int) Math.ceil(corrected));
    }

    private static double raw(ProportionGoal goal) {
        double p0 = goal.goal();
        double p1 = goal.expected();
        double spread = Normal.z(goal.alpha()) * Math.sqrt(p0 * (1 - p0))
                + Normal.z(1 - goal.power()) * Math.sqrt(p1 * (1 - p1));
        return Math.pow(spread / (p1 - p0), 2);
    }
}
