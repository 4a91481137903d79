package org.pathwayadvisor.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Text in rows: a head of a word or two, and sentences beside it. */
final class Rows {
    private static final int HEAD = 12;

    private final StringBuilder page = new StringBuilder();

    void title(String text) {
        page.append(text).append('\n');
    }

    /** A row; the full stop is added. */
    void row(String head, String text) {
        Usage.wrap(page, List.of((text + ".").split(" ")), "  " + head + " ".repeat(HEAD - head.length()));
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /** A share as it was given: 0.80. */
    static String plain(double value) {
        return Share.plain(BigDecimal.valueOf(value));
    }

    /** A number as short as it is: 2 or 1.5. */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    static String two(double value) {
        return rounded(value, 2);
    }

    static String four(double value) {
        return rounded(value, 4);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
