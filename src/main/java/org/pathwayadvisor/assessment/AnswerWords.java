package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/** Answers in the questionnaire's words. */
public final class AnswerWords {
    private AnswerWords() {}

    /** {@code image.draws: no}, with {@code ~} where the answer is held. */
    public static String of(Key key, Answers answers) {
        Given given = answers.given().get(key);
        return key.path() + ": " + (given == null ? "any answer" : given.text() + (given.held() ? "~" : ""));
    }

    /** Several answers in form order, each once. */
    static List<String> of(Collection<Key> keys, Answers answers) {
        return keys.stream().sorted(AnswerWords::order).map(k -> of(k, answers)).distinct().toList();
    }

    static int order(Key a, Key b) {
        int bySubject = a.subject().compareTo(b.subject());
        int byForm = Integer.compare(ask(a).order(), ask(b).order());
        return byForm != 0 ? byForm : bySubject != 0 ? bySubject : a.compareTo(b);
    }

    static Ask ask(Key key) {
        return Dictionary.find(key.path());
    }

    /** Every answer by its full path. */
    static SortedMap<String, String> all(Answers answers) {
        SortedMap<String, String> all = new TreeMap<>();
        answers.given().forEach((key, given) -> {
            List<String> words = new ArrayList<>(List.of(given.text() + (given.held() ? "~" : "")));
            if (!given.by().isBlank()) {
                words.add("by " + given.by());
            }
            if (!given.because().isBlank()) {
                words.add("because " + given.because());
            }
            all.put(key.toString(), String.join(", ", words));
        });
        return all;
    }
}
