package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.function.DoubleUnaryOperator;

/** What 10, 50 and 90 of 100 draws stay below. Never one number, and never a sum of such. */
public record Span(double p10, double p50, double p90) {
    /** Mean days of a month. */
    public static final double MONTH = 30.4375;

    /** The span of draws. */
    public static Span of(double[] draws) {
        double[] values = draws.clone();
        double p10 = quantile(values, 0.1, 0);
        double p50 = quantile(values, 0.5, (int) (0.1 * (values.length - 1)));
        return new Span(p10, p50, quantile(values, 0.9, (int) (0.5 * (values.length - 1))));
    }

    /**
     * Between two draws a straight line. Only the place asked for is put in order: sorting all costs five times as much.
     *
     * @param from a place that is in order already; no smaller value stands behind it
     */
    private static double quantile(double[] values, double share, int from) {
        double place = share * (values.length - 1);
        int below = (int) place;
        double low = select(values, below, from);
        double high = low;
        if (below + 1 < values.length) {
            high = values[below + 1];
            for (int i = below + 2; i < values.length; i++) {
                high = Math.min(high, values[i]);
            }
        }
        return low + (place - below) * (high - low);
    }

    /** The value that sorting would bring to a place; what is smaller stands before it, what is larger behind. */
    private static double select(double[] values, int place, int first) {
        int from = first;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[(from + to) >>> 1];
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (place <= j) {
                to = j;
            } else if (place >= i) {
                from = i;
            } else {
                return values[place];
            }
        }
        return values[place];
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
