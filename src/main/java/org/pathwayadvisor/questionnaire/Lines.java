package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;

/** Plain text of at most 100 columns, and the sentences that template and catalogue share. */
final class Lines {
    static final int WIDTH = 100;

    /** Keeps two words on one line. */
    private static final char GLUE = '\u00a0';

    private Lines() {}

    /** Words broken into lines; the first starts with one prefix, the others with another. */
    static List<String> wrap(String first, String next, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        lines.replaceAll(l -> l.replace(GLUE, ' '));
        return lines;
    }

    /** A choice a line, with its plain meaning beside it. */
    static List<String> choices(String indent, Ask ask) {
        int wide = ask.choices().stream().mapToInt(c -> c.word().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Choice choice : ask.choices()) {
            String word =
                    indent + choice.word() + " ".repeat(wide + 2 - choice.word().length());
            String meaning = choice.meaning().equals(choice.word()) ? "" : choice.meaning();
            lines.addAll(wrap(word, indent + " ".repeat(wide + 2), meaning));
        }
        return lines;
    }

    /** How to answer, in a few words. */
    static String answer(Ask ask) {
        return switch (ask.kind()) {
            case TRI -> "yes | no";
            case CHOICE -> words(ask);
            case SET -> "any of: " + words(ask) + "; " + "[] = none of these".replace(' ', GLUE);
            case DATED -> "a number such as K123456, with the day it was decided | none-found";
            case NUMBER -> "a number";
            case DAY -> "a day, such as 2026-11-23";
            case TEXT -> "in your own words";
        };
    }

    /** When a later question is asked, or empty where it always is. */
    static String opens(Ask ask) {
        return List.of(ask.question().opens()).stream()
                .map(o -> "`" + o.substring(0, o.lastIndexOf(' ')) + "` is " + o.substring(o.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(" or "));
    }

    private static String words(Ask ask) {
        return ask.choices().stream().map(Choice::word).collect(Collectors.joining(GLUE + "| "));
    }
}
