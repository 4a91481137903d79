package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Tri;

/** Answers that the search chose, in the questionnaire's words. */
public final class Witness {
    /** Stands for a number that exists: which one does not matter. Its form says nothing of how it was authorized. */
    private static final String SOME_NUMBER = "X000000";

    private Witness() {}

    /** @param day the day of the law: a number that is found was decided by then */
    static SortedMap<Key, Given> of(Map<Key, Object> chosen, LocalDate day) {
        SortedMap<Key, Given> given = new TreeMap<>();
        chosen.forEach((key, value) -> given.put(key, given(AnswerWords.ask(key), value, day)));
        return given;
    }

    /** Each answer as it stands in a file, in form order, with the entry that it is about: {@code triage: image.draws: no}. */
    public static List<String> words(SortedMap<Key, Given> witness) {
        Answers answers = new Answers("", Map.of(), List.of(), witness);
        Map<String, Set<Key>> subjects = new LinkedHashMap<>();
        witness.keySet().stream()
                .sorted(Comparator.comparing((Key k) -> !k.subject().equals(Key.PRODUCT)))
                .forEach(k -> subjects.computeIfAbsent(k.subject(), s -> new TreeSet<>())
                        .add(k));
        List<String> words = new ArrayList<>();
        subjects.forEach((subject, keys) -> AnswerWords.of(keys, answers)
                .forEach(w -> words.add(subject.equals(Key.PRODUCT) ? w : subject + ": " + w)));
        return words;
    }

    private static Given given(Ask ask, Object value, LocalDate day) {
        if (ask.kind() != Kind.DATED) {
            return Given.of(value, Text.word((Enum<?>) value));
        }
        return value == Tri.YES ? new Given(Tri.YES, SOME_NUMBER, false, "", "", day) : Given.of(Tri.NO, "none-found");
    }
}
