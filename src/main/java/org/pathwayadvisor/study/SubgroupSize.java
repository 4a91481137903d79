package org.pathwayadvisor.study;

/**
 * How many people of one group estimate a proportion to within d on either side, by the exact interval.
 *
 * @param first  the smallest number that does; one more can be too wide again
 * @param stable every larger number does too
 * @param wald   what the textbook formula asks for: too few
 */
public record SubgroupSize(int first, int stable, int wald) {
    /** With gamma on either side; the count is the whole number nearest to n times expected. */
    public static SubgroupSize of(double expected, double d, double gamma) {
        Require.inside("the expected value", expected);
        Require.inside("the half width", d);
        Require.inside("gamma", gamma);
        int wald = Size.bounded(Wald.n(expected, d, gamma));
        int none = Size.bounded(Math.log(gamma) / Math.log1p(-d)); // where nobody is wrong
        Search found = Search.upTo(Search.cap(Math.max(wald, none)), n -> isWithin(n, expected, d, gamma));
        return new SubgroupSize(found.first(), found.stable(), wald);
    }

    /** A bound is within d exactly when the tail at that distance is no larger than gamma. */
    private static boolean isWithin(int n, double expected, double d, double gamma) {
        int x = (int) Math.floor(n * expected + 0.5);
        double estimate = (double) x / n;
        boolean below = estimate - d <= 0 || Tail.atLeast(x, n, estimate - d) <= gamma;
        return below && (estimate + d >= 1 || Tail.atMost(x, n, estimate + d) <= gamma);
    }
}
