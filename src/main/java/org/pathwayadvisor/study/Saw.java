package org.pathwayadvisor.study;

/**
 * The critical count of n = 1, 2, 3 … one after the other. One more person leaves it or adds one to it, so each step is
 * one look at a tail.
 */
final class Saw {
    private final ProportionGoal goal;
    private int n;
    private int critical = 1;

    Saw(ProportionGoal goal) {
        this.goal = goal;
    }

    /** The critical count of the next number, which must be n. */
    int critical(int next) {
        if (next != n + 1) {
            throw new IllegalStateException(next + " after " + n);
        }
        n = next;
        if (!Tail.isRare(critical, n, goal.goal(), goal.alpha())) {
            critical++;
        }
        return critical;
    }

    boolean reaches(int next, double power) {
        return Tail.isLikely(critical(next), next, goal.expected(), power);
    }

    double power(int next) {
        return Tail.atLeast(critical(next), next, goal.expected());
    }
}
