package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;

/** An answer as a reader says it: the question and the meaning of the word that stands in the file. */
final class AnswerSentence {
    private AnswerSentence() {}

    /** A line such as {@code triage: image.draws: no} in words; a line of another form stays as it is. */
    static String of(String line) {
        for (String between : List.of(": ", " = ", " ")) {
            int cut = line.lastIndexOf(between);
            if (cut > 0) {
                String path = line.substring(0, cut).strip();
                if (ask(path) != null) {
                    return sentence(path, line.substring(cut + between.length()).strip());
                }
            }
        }
        return Prose.verbatim(line);
    }

    /** Question and meaning of an answer. */
    static String sentence(String path, String word) {
        Ask ask = ask(path);
        return ask == null
                ? Prose.code(path) + ": " + Prose.verbatim(word)
                : ask.question().text() + " " + meaning(path, word);
    }

    /** What the word in the file means, without its mark for held answers. */
    static String meaning(String path, String word) {
        Ask ask = ask(path);
        String said = word.endsWith("~") ? word.substring(0, word.length() - 1).strip() : word;
        if (ask == null) {
            return Prose.verbatim(said);
        }
        if (ask.kind() == Kind.SET) {
            Choice choice = ask.choice(last(path));
            return choice == null ? Prose.verbatim(said) : choice.meaning() + ": " + Prose.verbatim(said);
        }
        Choice choice = ask.choice(said);
        return choice == null ? Prose.verbatim(said) : choice.meaning();
    }

    private static Ask ask(String path) {
        return Dictionary.find(path.substring(path.lastIndexOf(": ") < 0 ? 0 : path.lastIndexOf(": ") + 2));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
