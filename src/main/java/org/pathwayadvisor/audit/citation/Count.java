package org.pathwayadvisor.audit.citation;

import java.util.List;
import java.util.Locale;

/** The ways in which paragraphs of law are counted. */
enum Count {
    LETTER {
        @Override
        int value(String mark) {
            boolean letters = mark.matches("([a-z])\\1*") && mark.length() < 3;
            return letters ? (mark.length() - 1) * 26 + mark.charAt(0) - 'a' + 1 : 0;
        }
    },
    NUMBER {
        @Override
        int value(String mark) {
            return mark.matches("[0-9]{1,3}") ? Integer.parseInt(mark) : 0;
        }
    },
    CAPITAL {
        @Override
        int value(String mark) {
            return mark.matches("[A-Z]") ? mark.charAt(0) - 'A' + 1 : 0;
        }
    },
    ROMAN {
        @Override
        int value(String mark) {
            return ROMANS.indexOf(mark) + 1;
        }
    },
    CAPITAL_ROMAN {
        @Override
        int value(String mark) {
            return mark.equals(mark.toUpperCase(Locale.ROOT)) ? ROMANS.indexOf(mark.toLowerCase(Locale.ROOT)) + 1 : 0;
        }
    };

    private static final int MISSING = 5;

    private static final List<String> ROMANS = List.of(
            ("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii "
                            + "xxviii xxix xxx")
                    .split(" "));

    /** The place of the mark in this count, from 1; 0 when it does not count so. */
    abstract int value(String mark);

    boolean first(String mark) {
        return value(mark) == 1;
    }

    /** Does the mark come later in this count? A few may be missing: reserved, or not at the start of a line. */
    boolean follows(String before, String mark) {
        int gap = value(mark) - value(before);
        return gap > 0 && gap <= MISSING;
    }

    /** Does this count go on after its first mark, before another list starts or goes on? */
    boolean continues(String mark, List<String> after) {
        for (String next : after) {
            if (value(next) == 2) {
                return true;
            }
            if (NUMBER.first(next)
                    || LETTER.value(next) == LETTER.value(mark) + 1
                    || CAPITAL.value(mark) > 0 && CAPITAL.value(next) == CAPITAL.value(mark) + 1) {
                return false;
            }
        }
        return false;
    }
}
