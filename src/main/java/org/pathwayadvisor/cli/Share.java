package org.pathwayadvisor.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/** Reads numbers of the command line; a percentage is answered with the share that it stands for. */
final class Share {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{0,12}[.,]\\d{1,12})%?");

    private Share() {}

    /** A share between 0 and 1. */
    static OptionalDouble inside(Line line, String option) {
        return read(line, option, x -> x > 0 && x < 1, "between 0 and 1");
    }

    /** A share of which nothing is possible. */
    static double orNone(Line line, String option) {
        return read(line, option, x -> x >= 0 && x < 1, "from 0 to below 1").orElse(0);
    }

    private static OptionalDouble read(Line line, String option, DoublePredicate allowed, String range) {
        Optional<String> word = line.option(option);
        if (word.isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal value = number(option, word.get());
        if (!allowed.test(value.doubleValue())) {
            boolean percent = value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
            throw new UsageError(
                    "`--" + option + "` is a share " + range + ", and `" + word.get() + "` is not",
                    "write it as `" + (percent ? fraction(value) : "0.80") + "`");
        }
        return OptionalDouble.of(value.doubleValue());
    }

    /** A number of any size. */
    static BigDecimal number(String option, String word) {
        if (!NUMBER.matcher(word).matches()) {
            throw new UsageError(
                    "`--" + option + "` is a number, and `" + word + "` is not", "write it as `0.80`, for example");
        }
        boolean percent = word.endsWith("%");
        String digits = word.replace("%", "").replace(',', '.');
        BigDecimal value = new BigDecimal(digits);
        if (!digits.equals(word)) {
            throw new UsageError(
                    "`--" + option + "` is a plain number, and `" + word + "` is not",
                    "write it as `" + (percent ? fraction(value) : value.toPlainString()) + "`");
        }
        return value;
    }

    private static String fraction(BigDecimal percentage) {
        return plain(percentage.movePointLeft(2));
    }

    /** As it is written in text: two decimals, or as many as it has. */
    static String plain(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (shortest.scale() < 2 ? shortest.setScale(2) : shortest).toPlainString();
    }
}
