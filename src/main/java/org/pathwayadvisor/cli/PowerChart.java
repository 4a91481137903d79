package org.pathwayadvisor.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pathwayadvisor.study.PowerCurve;

/** A curve of power as text: a line at the target, a star for each number of people. */
final class PowerChart {
    private static final int ROWS = 18;
    private static final int MARGIN = "  0.80 |".length();
    private static final List<String> STEPS = List.of("0.01", "0.02", "0.05", "0.1", "0.2");

    private PowerChart() {}

    static String of(PowerCurve curve, String title) {
        StringBuilder page = new StringBuilder();
        String column = curve.step() == 1 ? "one a column" : curve.step() + " a column, the lowest shown";
        page.append(title).append(" (").append(column).append("; the line is ");
        page.append(Rows.plain(curve.target())).append(")\n");
        BigDecimal target = BigDecimal.valueOf(curve.target());
        BigDecimal step = step(curve);
        int low = row(curve, low(curve), step);
        int high = row(curve, high(curve), step);
        for (int row = Math.max(high, 0); row >= Math.min(low, -1); row--) {
            BigDecimal from = target.add(step.multiply(BigDecimal.valueOf(row)));
            line(page, from.setScale(2, RoundingMode.HALF_UP).toPlainString(), points(curve, row, step));
            if (row == 0) {
                page.append(" ".repeat(MARGIN))
                        .append("-".repeat(curve.powers().size()))
                        .append('\n');
            }
        }
        return page.append(marks(curve)).toString();
    }

    private static String points(PowerCurve curve, int row, BigDecimal step) {
        StringBuilder points = new StringBuilder();
        for (double power : curve.powers()) {
            points.append(row(curve, power, step) == row ? '*' : ' ');
        }
        return points.toString();
    }

    /** Rows count from the target, so that what reaches it is never drawn below its line. */
    private static int row(PowerCurve curve, double power, BigDecimal step) {
        return (int) Math.floor((power - curve.target()) / step.doubleValue());
    }

    private static BigDecimal step(PowerCurve curve) {
        double range = high(curve) - low(curve);
        return STEPS.stream()
                .map(BigDecimal::new)
                .filter(step -> range / step.doubleValue() <= ROWS)
                .findFirst()
                .orElseThrow();
    }

    private static double low(PowerCurve curve) {
        return curve.powers().stream().mapToDouble(p -> p).reduce(curve.target(), Math::min);
    }

    private static double high(PowerCurve curve) {
        return curve.powers().stream().mapToDouble(p -> p).reduce(curve.target(), Math::max);
    }

    private static void line(StringBuilder page, String label, String points) {
        page.append(("  " + label + " |" + points).stripTrailing()).append('\n');
    }

    /** Below the columns: the first number ends at its mark, the number to plan with begins at its own. */
    private static String marks(PowerCurve curve) {
        String plan = "^" + curve.stable();
        int at = MARGIN + curve.column(curve.stable());
        if (curve.first() == curve.stable() || curve.column(curve.first()) == curve.column(curve.stable())) {
            return " ".repeat(at) + plan + "\n";
        }
        String first = curve.first() + "^";
        int start = Math.max(0, MARGIN + curve.column(curve.first()) - first.length() + 1);
        String before = " ".repeat(start) + first;
        return before + " ".repeat(Math.max(0, at - before.length())) + plan + "\n";
    }
}
