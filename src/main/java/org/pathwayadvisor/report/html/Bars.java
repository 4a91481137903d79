package org.pathwayadvisor.report.html;

import java.util.List;

/**
 * Rows on one scale: bars, lines from low to high, and marks.
 *
 * @param name    what is drawn, for those who do not see it
 * @param legend  what each sign means
 * @param figures what the figures beside each row are
 * @param instead true where it says all that the items say
 */
record Bars(String name, List<Key> legend, String figures, List<Tick> ticks, List<Row> rows, boolean instead)
        implements Figure {
    Bars {
        legend = List.copyOf(legend);
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }

    /** A sign of the legend: bar, line, mark or goal. */
    record Key(String sign, String says) {}

    /** A place on the scale with its words. */
    record Tick(String x, String words) {
        private static final double EDGE = 8;

        /** Where the words begin, so that they stay within the scale. */
        String side() {
            double share = Double.parseDouble(x.replace("%", ""));
            return share < EDGE ? "left" : share > 100 - EDGE ? "right" : "middle";
        }
    }

    /**
     * One row. Places are shares of the scale; one that is absent is empty.
     *
     * @param label prose
     * @param kind  a word for its looks, such as {@code fda}
     * @param first  the figure in the middle
     * @param second the figures around it
     * @param note  what they rest on, or empty
     */
    record Row(
            String label,
            String kind,
            String first,
            String second,
            String note,
            String barX,
            String barLength,
            String lineFrom,
            String lineTo,
            String mark,
            String goal) {}
}
