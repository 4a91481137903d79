package org.pathwayadvisor.study;

/**
 * The difference of two proportions in different people, with the hybrid score interval (Newcombe 1998, Statistics in
 * Medicine 17:873, method 10). An interval that holds 0 is inconclusive; it shows no equality.
 */
public final class Difference {
    private Difference() {}

    /** x1/n1 - x2/n2, with gamma on either side. */
    public static Interval of(int x1, int n1, int x2, int n2, double gamma) {
        Interval a = Wilson.of(x1, n1, gamma);
        Interval b = Wilson.of(x2, n2, gamma);
        double difference = a.estimate() - b.estimate();
        return new Interval(
                difference,
                difference - Math.hypot(a.estimate() - a.lower(), b.upper() - b.estimate()),
                difference + Math.hypot(a.upper() - a.estimate(), b.estimate() - b.lower()));
    }
}
