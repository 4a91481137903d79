package org.pathwayadvisor.study;

/**
 * The textbook interval, p &plusmn; z &radic;(pq/n). It is too short near 0 and 1 and has no length there: shown beside the
 * exact one as a warning, never used to decide.
 */
public final class Wald {
    private Wald() {}

    /** Its bounds with gamma on either side, left as the formula gives them. */
    public static Interval of(int x, int n, double gamma) {
        Require.among(x, n);
        double p = (double) x / n;
        double arm = Normal.z(Require.inside("gamma", gamma)) * Math.sqrt(p * (1 - p) / n);
        return new Interval(p, p - arm, p + arm);
    }

    /** The number for an arm of this length, unrounded: z&sup2; pq / d&sup2;. */
    static double n(double p, double halfWidth, double gamma) {
        double z = Normal.z(gamma);
        return z * z * p * (1 - p) / (halfWidth * halfWidth);
    }
}
