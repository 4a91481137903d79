package org.pathwayadvisor.study;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Exact bounds of a proportion (Clopper and Pearson 1934, Biometrika 26:404): quantiles of the beta distribution, so that
 * each side is wrong with probability gamma at most.
 */
public final class ClopperPearson {
    private ClopperPearson() {}

    /** The lower bound: the gamma quantile of Beta(x, n - x + 1), and 0 where nothing was counted. */
    public static double lower(int x, int n, double gamma) {
        check(x, n, gamma);
        return x == 0 ? 0 : BetaDistribution.of(x, n - x + 1.0).inverseCumulativeProbability(gamma);
    }

    /** The upper bound: the 1 - gamma quantile of Beta(x + 1, n - x), and 1 where all were counted. */
    public static double upper(int x, int n, double gamma) {
        check(x, n, gamma);
        return x == n ? 1 : BetaDistribution.of(x + 1.0, n - x).inverseSurvivalProbability(gamma);
    }

    /** Both bounds, each at gamma: 0.025 gives the two-sided 95 % interval. */
    public static Interval of(int x, int n, double gamma) {
        return new Interval((double) x / Math.max(1, n), lower(x, n, gamma), upper(x, n, gamma));
    }

    private static void check(int x, int n, double gamma) {
        Require.among(x, n);
        Require.inside("gamma", gamma);
    }
}
