package org.pathwayadvisor.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Tri;

/** Numbers, days, texts and the numbers of authorized products. */
final class Values {
    private static final String DAY_HELP = "write the day as year-month-day, such as 2026-11-23";

    /** What the number of an authorized product looks like: K123456, DEN123456, P123456/S001. */
    static final String NUMBERED = "[A-Za-z]{1,4}[0-9][A-Za-z0-9./-]{3,19}";

    private Values() {}

    static Optional<Object> number(Ask ask, Word word, Sheet sheet) {
        if (!word.text().matches("[+-]?\\d{1,18}(\\.\\d{1,9})?")) {
            sheet.problem(
                    word.place(),
                    "`" + word.text() + "` is no number",
                    "`" + ask.path() + "` takes digits only, such as 1200 or 0.85");
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(word.text());
        BigDecimal min = BigDecimal.valueOf(ask.question().min());
        BigDecimal max = BigDecimal.valueOf(ask.question().max());
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            sheet.problem(
                    word.place(),
                    "`" + word.text() + "` is out of range",
                    "`" + ask.path() + "` takes a number from " + plain(min) + " to " + plain(max));
            return Optional.empty();
        }
        return Optional.of(Num.of(value));
    }

    static Optional<Object> day(Ask ask, Word word, Sheet sheet) {
        return date(ask.path(), word, sheet).map(Day::of);
    }

    static Optional<LocalDate> date(String path, Word word, Sheet sheet) {
        try {
            if (word.text().matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(LocalDate.parse(word.text()));
            }
            sheet.problem(word.place(), "`" + word.text() + "` is no day", "`" + path + "`: " + DAY_HELP);
        } catch (DateTimeParseException e) {
            sheet.problem(word.place(), "`" + word.text() + "` is a day that does not exist", DAY_HELP);
        }
        return Optional.empty();
    }

    static Optional<Object> dated(Ask ask, Word word, Sheet sheet) {
        if (word.text().equals("none-found")) {
            return Optional.of(Tri.NO);
        }
        if (isNumbered(word)) {
            return Optional.of(Tri.YES);
        }
        sheet.problem(
                word.place(),
                "`" + word.text() + "` is no answer to `" + ask.path() + "`",
                "write its number, such as K123456 or DEN123456, or none-found, or unknown");
        return Optional.empty();
    }

    /** True for what looks like the number of an authorized product. */
    static boolean isNumbered(Word word) {
        return word.text().matches(NUMBERED);
    }

    static Optional<String> text(String path, Word word, Sheet sheet) {
        if (word.text().chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            sheet.problem(
                    word.place(), "`" + path + "` holds a character that cannot be printed", "write it in plain text");
            return Optional.empty();
        }
        return Optional.of(word.text());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
