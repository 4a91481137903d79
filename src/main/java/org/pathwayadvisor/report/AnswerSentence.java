package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;

/** Answers as a reader says them: the question, and the meaning of the word that stands in the file. */
final class AnswerSentence {
    /** What stands for an answer that does not matter. */
    private static final String ANY = "any answer";

    private AnswerSentence() {}

    /** One line of an assessment, split; the subject that may stand in front is dropped. */
    private record Said(Ask ask, String path, String word) {
        static Optional<Said> of(String line) {
            int cut = line.lastIndexOf(": ");
            if (cut < 1) {
                return Optional.empty();
            }
            String path = line.substring(0, cut);
            Ask ask = find(path);
            return ask == null ? Optional.empty() : Optional.of(new Said(ask, path, line.substring(cut + 2)));
        }
    }

    /**
     * Lines such as {@code image.draws: no} in words, one sentence for each question: the choices of a set together.
     * What any answer would fulfil is left out; a line of another form stays as it is.
     */
    static List<String> of(List<String> lines) {
        Map<String, List<Said>> sets = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String line : lines) {
            Optional<Said> said = Said.of(line);
            if (said.isEmpty()) {
                sentences.put(line, Prose.verbatim(line));
            } else if (said.get().ask().kind() == Kind.SET) {
                String path = said.get().ask().path();
                sets.computeIfAbsent(path, p -> new ArrayList<>()).add(said.get());
                sentences.put(path, "");
            } else if (!said.get().word().equals(ANY)) {
                sentences.put(line, sentence(said.get()));
            }
        }
        sets.forEach((path, choices) -> sentences.put(path, set(choices)));
        return sentences.values().stream().filter(s -> !s.isEmpty()).toList();
    }

    /** What the word in the file means, without its mark for held answers. */
    static String meaning(String path, String word) {
        Ask ask = find(path);
        String said = word.endsWith("~") ? word.substring(0, word.length() - 1).strip() : word;
        if (ask != null && ask.kind() == Kind.SET) {
            return choice(ask, path) + ": " + Prose.verbatim(said);
        }
        Choice choice = ask == null ? null : ask.choice(said);
        return choice == null ? Prose.verbatim(said) : choice.meaning();
    }

    /** How many questions some paths answer: the choices of a set are one. */
    static int questions(Collection<String> paths) {
        Set<String> questions = new TreeSet<>();
        for (String path : paths) {
            Ask ask = find(path);
            if (ask != null) {
                questions.add(path.substring(0, path.lastIndexOf(": ") + 1) + ask.path());
            }
        }
        return questions.size();
    }

    private static String sentence(Said said) {
        return said.ask().question().text() + " " + meaning(said.path(), said.word());
    }

    private static String set(List<Said> choices) {
        String yes = chosen(choices, "yes");
        String no = chosen(choices, "no");
        if (yes.isEmpty() && no.isEmpty()) {
            return "";
        }
        return choices.get(0).ask().question().text()
                + (yes.isEmpty() ? "" : " Yes: " + yes + ".")
                + (no.isEmpty() ? "" : " No: " + no + ".");
    }

    private static String chosen(List<Said> choices, String word) {
        return String.join(
                "; ",
                choices.stream()
                        .filter(c -> c.word().replace("~", "").equals(word))
                        .map(c -> choice(c.ask(), c.path()))
                        .toList());
    }

    /** What a choice of the list that some path names means. */
    static String choice(String path, String word) {
        Ask ask = find(path);
        Choice choice = ask == null ? null : ask.choice(word);
        return choice == null ? Prose.verbatim(word) : choice.meaning();
    }

    private static String choice(Ask ask, String path) {
        return choice(ask.path(), path.substring(path.lastIndexOf('.') + 1));
    }

    private static Ask find(String path) {
        int subject = path.lastIndexOf(": ");
        return Dictionary.find(subject < 0 ? path : path.substring(subject + 2));
    }
}
