package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What 10, 50 and 90 of 100 draws stay below. Never one number, and never a sum of such. */
public record Span(double p10, double p50, double p90) {
    /** Mean days of a month. */
    public static final double MONTH = 30.4375;

    /** The span of draws. */
    public static Span of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Span(quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Each of the three changed. */
    public Span map(DoubleUnaryOperator change) {
        return new Span(change.applyAsDouble(p10), change.applyAsDouble(p50), change.applyAsDouble(p90));
    }

    /** Days as months, to a tenth. */
    public Span months() {
        return map(days -> Math.round(days / MONTH * 10) / 10.0);
    }

    /** The day that lies so many days behind another. */
    public static LocalDate day(LocalDate start, double days) {
        return start.plusDays(Math.round(days));
    }
}
