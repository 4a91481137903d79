package org.pathwayadvisor.cli;

import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Nearest;

/** The format of a page on rules, where it is not one of those of a report. */
final class FormatWord {
    private static final String OPTION = "format";

    private FormatWord() {}

    static void declare(Syntax syntax, String... known) {
        List<String> words = List.of(known);
        syntax.option(
                OPTION,
                "FORMAT",
                String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1)
                        + " (default: " + words.get(0) + ").");
    }

    /** The format that was asked for, in either case of letters; the first is the default. */
    static String of(Line line, String... known) {
        List<String> words = List.of(known);
        String word = line.option(OPTION).orElse(words.get(0));
        String small = word.toLowerCase(Locale.ROOT);
        if (!words.contains(small)) {
            throw new UsageError(
                    "`" + word + "` is not a format", Nearest.hint(word, words, "known: " + String.join(", ", words)));
        }
        return small;
    }
}
