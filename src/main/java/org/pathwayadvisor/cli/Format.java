package org.pathwayadvisor.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Nearest;

/** How an output is written. */
enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    private static final String OPTION = "format";

    static void declare(Syntax syntax, Format... known) {
        List<String> words = words(known);
        String last = words.get(words.size() - 1);
        String list = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
        syntax.option(OPTION, "FORMAT", list + " (default: text).");
    }

    /** The format that was asked for, in either case of letters. */
    static Format of(Line line, Format... known) {
        String word = line.option(OPTION).orElse(TEXT.word());
        for (Format format : known) {
            if (format.word().equalsIgnoreCase(word)) {
                return format;
            }
        }
        List<String> words = words(known);
        throw new UsageError(
                "`" + word + "` is not a format", Nearest.hint(word, words, "known: " + String.join(", ", words)));
    }

    private static List<String> words(Format... formats) {
        return Arrays.stream(formats).map(Format::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
