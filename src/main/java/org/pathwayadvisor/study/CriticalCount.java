package org.pathwayadvisor.study;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many of n must be right: the smallest c with P(X &ge; c | n, goal) &le; alpha, which is the exact one-sided test and
 * the same as an exact lower bound above the goal.
 */
public final class CriticalCount {
    private CriticalCount() {}

    /** The count, or n + 1 where even n of n would not show it. */
    public static int of(int n, double goal, double alpha) {
        Require.atLeastOne("the number of people", n);
        Require.inside("the goal", goal);
        Require.inside("alpha", alpha);
        int c = BinomialDistribution.of(n, goal).inverseSurvivalProbability(alpha) + 1;
        while (c > 1 && Tail.isRare(c - 1, n, goal, alpha)) {
            c--;
        }
        while (!Tail.isRare(c, n, goal, alpha)) {
            c++;
        }
        return c;
    }

    /** Whether x of n show the goal: the endpoint is met. A share above the goal alone does not. */
    public static boolean isMet(int x, int n, double goal, double alpha) {
        Require.among(x, n);
        return Tail.isRare(x, n, Require.inside("the goal", goal), Require.inside("alpha", alpha));
    }

    /** The probability of at least x of n when the goal alone is true: the exact one-sided p value. */
    public static double pValue(int x, int n, double goal) {
        Require.among(x, n);
        return Tail.atLeast(x, n, Require.inside("the goal", goal));
    }

    /** The fewest people with whom anything can be shown, all of them right: &lceil;ln alpha / ln goal&rceil;. */
    public static int fewest(double goal, double alpha) {
        Require.inside("the goal", goal);
        Require.inside("alpha", alpha);
        double least = Math.ceil(Math.log(alpha) / Math.log(goal));
        int n = Math.max(1, Size.bounded(least));
        while (n > 1 && Tail.isRare(n - 1, n - 1, goal, alpha)) {
            n--;
        }
        while (!Tail.isRare(n, n, goal, alpha)) {
            n++;
        }
        return n;
    }
}
