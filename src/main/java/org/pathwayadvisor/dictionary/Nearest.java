package org.pathwayadvisor.dictionary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a misspelt one probably meant. */
public final class Nearest {
    /** A longer word is no slip of the pen. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The closest option, if one is close. */
    public static Optional<String> to(String word, Collection<String> options) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return options.stream()
                .min(Comparator.comparingInt((String o) -> distance(word, o)).thenComparing(o -> o))
                .filter(o -> distance(word, o) <= Math.max(2, Math.min(word.length(), o.length()) / 3));
    }

    /** {@code did you mean `x`?} or the fallback. */
    public static String hint(String word, Collection<String> options, String otherwise) {
        return to(word, options).map(o -> "did you mean `" + o + "`?").orElse(otherwise);
    }

    /** Edits between two words, a swap of neighbours counting one. */
    static int distance(String from, String to) {
        String a = from.toLowerCase(java.util.Locale.ROOT);
        String b = to.toLowerCase(java.util.Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
