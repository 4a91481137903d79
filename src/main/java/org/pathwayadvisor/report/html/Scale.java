package org.pathwayadvisor.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Turns figures into places on a line, as a share of its length. */
record Scale(double from, double to) {
    private static final double WHOLE = 100;

    /** A place such as {@code 12.5%}; what lies outside stands at the end. */
    String at(double value) {
        return percent(share(value));
    }

    /** The length between two figures. */
    String length(double low, double high) {
        return percent(Math.max(0, share(high) - share(low)));
    }

    private double share(double value) {
        double share = to <= from ? 0 : (value - from) / (to - from);
        return Math.max(0, Math.min(1, share)) * WHOLE;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
