package org.pathwayadvisor.study;

/**
 * How many people show that one proportion exceeds its goal, by the exact binomial test.
 *
 * @param first  the smallest number with the power; one more person can lose it again
 * @param stable the number to plan with: every larger one has the power too
 * @param normal the cross-check, and what exactly would be had with its number
 * @param cap    how far larger numbers were looked at
 */
public record SampleSize(
        ProportionGoal goal,
        PowerPoint first,
        PowerPoint stable,
        NormalApproximation normal,
        PowerPoint atNormal,
        int cap) {

    public static SampleSize of(ProportionGoal goal) {
        NormalApproximation normal = NormalApproximation.of(goal);
        int cap = Search.cap(normal.n());
        Saw saw = new Saw(goal);
        Search found = Search.upTo(cap, n -> saw.reaches(n, goal.power()));
        return new SampleSize(
                goal,
                PowerPoint.at(found.first(), goal),
                PowerPoint.at(found.stable(), goal),
                normal,
                PowerPoint.at(normal.n(), goal),
                cap);
    }

    /** How many larger numbers than the first lack the power again. */
    public int gap() {
        return stable.n() - first.n();
    }
}
