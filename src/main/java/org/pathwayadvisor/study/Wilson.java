package org.pathwayadvisor.study;

/** The score interval of a proportion (Wilson 1927, JASA 22:209), without continuity correction. */
public final class Wilson {
    private Wilson() {}

    /** Its bounds with gamma on either side. */
    public static Interval of(int x, int n, double gamma) {
        Require.among(x, n);
        double z = Normal.z(Require.inside("gamma", gamma));
        double p = (double) x / n;
        double middle = 2.0 * x + z * z;
        double arm = z * Math.sqrt(z * z + 4.0 * x * (1 - p));
        double all = 2 * (n + z * z);
        return new Interval(p, Math.max(0, (middle - arm) / all), Math.min(1, (middle + arm) / all));
    }
}
