package org.pathwayadvisor.study;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Ends of the binomial distribution: P(X &ge; c) and P(X &le; c) for n trials at p. A comparison that floating point
 * could get wrong is decided in whole numbers.
 */
final class Tail {
    /** Nearer than this, relative to the level, floating point does not decide. */
    private static final double TOO_CLOSE = 1e-10;

    private Tail() {}

    /** P(X &ge; c). */
    static double atLeast(int c, int n, double p) {
        return BinomialDistribution.of(n, p).survivalProbability(c - 1);
    }

    /** P(X &le; c). */
    static double atMost(int c, int n, double p) {
        return BinomialDistribution.of(n, p).cumulativeProbability(c);
    }

    /** Whether P(X &ge; c) &le; level. */
    static boolean isRare(int c, int n, double p, double level) {
        return compare(c, n, p, level) <= 0;
    }

    /** Whether P(X &ge; c) &ge; level. */
    static boolean isLikely(int c, int n, double p, double level) {
        return compare(c, n, p, level) >= 0;
    }

    /** The sign of P(X &ge; c) - level. */
    private static int compare(int c, int n, double p, double level) {
        double tail = atLeast(c, n, p);
        return Math.abs(tail - level) > TOO_CLOSE * level
                ? Double.compare(tail, level)
                : compareExactly(c, n, p, level);
    }

    /** With p = a/d: the sum of C(n,i) a^i (d-a)^(n-i) over i = c..n, beside level times d^n. */
    static int compareExactly(int c, int n, double p, double level) {
        BigDecimal written = BigDecimal.valueOf(p);
        BigInteger whole = BigInteger.TEN.pow(Math.max(0, written.scale()));
        BigInteger hit = written.multiply(new BigDecimal(whole)).toBigIntegerExact();
        BigInteger miss = whole.subtract(hit);
        if (hit.signum() == 0 || miss.signum() == 0) {
            boolean sure = c <= 0 || (miss.signum() == 0 && c <= n);
            return BigDecimal.valueOf(sure ? 1 : 0).compareTo(BigDecimal.valueOf(level));
        }
        BigInteger term = hit.pow(n);
        BigInteger sum = BigInteger.ZERO;
        for (int i = n; i >= Math.max(0, c); i--) {
            sum = sum.add(term);
            term = term.multiply(BigInteger.valueOf(i))
                    .multiply(miss)
                    .divide(BigInteger.valueOf(n - i + 1L).multiply(hit));
        }
        BigDecimal other = BigDecimal.valueOf(level).multiply(new BigDecimal(whole.pow(n)));
        return new BigDecimal(sum).compareTo(other);
    }
}
