package org.pathwayadvisor.assessment;

import java.util.Collection;
import java.util.List;
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
}
