package org.pathwayadvisor.dictionary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Words;

/** Code words and plain words of the model's names. */
public final class Text {
    private static final Map<Enum<?>, String> KNOWN = new ConcurrentHashMap<>();

    private Text() {}

    /** The word of a constant in files: lower case with hyphens. */
    public static String word(Enum<?> constant) {
        String known = KNOWN.get(constant);
        if (known == null) {
            known = constant instanceof Pathway p
                    ? p.word()
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            KNOWN.put(constant, known);
        }
        return known;
    }

    /** The plain meaning of a constant. */
    public static String meaning(Enum<?> constant) {
        Words words = words(constant);
        return words == null ? word(constant) : words.value();
    }

    /** What is said where a criterion is not met. */
    public static String negation(Enum<?> constant) {
        Words words = words(constant);
        return words == null || words.not().isEmpty() ? "not so: " + meaning(constant) : words.not();
    }

    private static Words words(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).getAnnotation(Words.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A day written as {@code 2026-01-29}. Most are read digit by digit: the formatter costs a cold start 10 ms. It is
     * still asked about the last days of a month, since it knows how long each is.
     *
     * @throws DateTimeParseException when it is none
     */
    public static LocalDate day(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if (year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(text);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** {@code basisShown} as {@code basis-shown}. */
    public static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (char c : camel.toCharArray()) {
            if (Character.isUpperCase(c)) {
                if (out.length() > 0) {
                    out.append('-');
                }
                out.append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
