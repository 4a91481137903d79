package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Tri;

/** Answers in the questionnaire's words. */
public final class AnswerWords {
    private AnswerWords() {}

    /** {@code image.draws: no}, with {@code ~} where the answer is held. */
    public static String of(Key key, Answers answers) {
        Given given = answers.given().get(key);
        return key.path() + ": " + (given == null ? "any answer" : given.text() + (given.held() ? "~" : ""));
    }

    /** Several answers in form order, each once; three or more refused choices of one set in one phrase. */
    static List<String> of(Collection<Key> keys, Answers answers) {
        List<Key> sorted = keys.stream().sorted(AnswerWords::order).toList();
        Map<String, List<String>> refused = new LinkedHashMap<>();
        for (Key key : sorted) {
            if (refused(key, answers)) {
                refused.computeIfAbsent(key.subject() + ask(key).path(), k -> new ArrayList<>())
                        .add(key.path().substring(ask(key).path().length() + 1));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        for (Key key : sorted) {
            List<String> choices = refused.getOrDefault(key.subject() + ask(key).path(), List.of());
            words.add(
                    refused(key, answers) && choices.size() > 2
                            ? ask(key).path() + ": none of " + String.join(", ", choices)
                            : of(key, answers));
        }
        return List.copyOf(words);
    }

    /** Several answers as they come, each in its own words. */
    static List<String> inOrder(Collection<Key> keys, Answers answers) {
        return keys.stream().map(k -> of(k, answers)).distinct().toList();
    }

    private static boolean refused(Key key, Answers answers) {
        Given given = answers.given().get(key);
        return ask(key).kind() == Kind.SET && given != null && given.value() == Tri.NO && !given.held();
    }

    /** By subject, then as the form asks. */
    public static int order(Key a, Key b) {
        int bySubject = a.subject().compareTo(b.subject());
        int byForm = Integer.compare(ask(a).order(), ask(b).order());
        return byForm != 0 ? byForm : bySubject != 0 ? bySubject : a.compareTo(b);
    }

    static Ask ask(Key key) {
        return Dictionary.find(key.path());
    }
}
