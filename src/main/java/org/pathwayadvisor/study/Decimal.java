package org.pathwayadvisor.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as people write them: 0.9 is nine tenths here, and 90 of them make exactly 100 / 0.9 less nothing. */
final class Decimal {
    private static final int DIGITS = 30;

    private Decimal() {}

    static String of(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
    }

    /** The least whole number that is not below {@code n / share}. */
    static int upFromShare(double n, BigDecimal share) {
        return up(BigDecimal.valueOf(n).divide(share, DIGITS, RoundingMode.CEILING));
    }

    static int up(BigDecimal value) {
        try {
            return value.setScale(0, RoundingMode.CEILING).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("that study would need more than two thousand million people", e);
        }
    }

    /** 1 - share, without the rounding of binary fractions. */
    static BigDecimal rest(double share) {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(share));
    }
}
