package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Contradictions.Pair;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.questionnaire.Change;

/** Tells which earlier answer a new one contradicts, and why, in the words of the questions. */
final class Clash {
    private final Answers answers;
    private final Map<Key, Object> now = new HashMap<>();

    private Clash(Answers answers) {
        this.answers = answers;
    }

    /** A sentence for each pair that some changes would break; empty where none is. */
    static List<String> of(Answers answers, List<? extends Change> changes) {
        Clash clash = new Clash(answers);
        changes.forEach(clash::take);
        List<String> sentences = new ArrayList<>();
        for (Key key : clash.now.keySet().stream().sorted().toList()) {
            for (Pair pair : Contradictions.of(key.path())) {
                if (pair.violated(key.subject(), clash::value)) {
                    boolean first = pair.pathA().equals(key.path());
                    Key other = new Key(key.subject(), first ? pair.pathB() : pair.pathA());
                    sentences.add(clash.sentence(key, other, pair.why()));
                }
            }
        }
        return sentences.stream().distinct().toList();
    }

    private void take(Change change) {
        if (change instanceof Change.Say say) {
            Choice choice = say.ask().choice(say.word());
            if (choice != null) {
                now.put(new Key(say.subject(), say.ask().path()), choice.value());
            }
        } else if (change instanceof Change.Pick pick) {
            pick.choices().forEach((choice, word) -> {
                if (word.startsWith("yes") || word.startsWith("no")) {
                    now.put(
                            new Key(pick.subject(), pick.ask().path() + "." + choice),
                            word.startsWith("yes") ? Tri.YES : Tri.NO);
                }
            });
        }
    }

    private Object value(Key key) {
        Given given = answers.given().get(key);
        return now.containsKey(key) ? now.get(key) : given == null ? null : given.value();
    }

    private String sentence(Key key, Key other, String why) {
        String where = now.containsKey(other) ? "" : " `g " + asked(other) + "` goes there, to change it.";
        return said(key) + " contradicts " + said(other) + ": " + why + "." + where;
    }

    private static String asked(Key key) {
        return new Key(key.subject(), Dictionary.find(key.path()).path()).toString();
    }

    /** {@code "What goes in?" image: no}. */
    private String said(Key key) {
        Ask ask = Dictionary.find(key.path());
        Object value = value(key);
        String word = value instanceof Tri tri
                ? tri == Tri.YES ? "yes" : "no"
                : ask.choices().stream()
                        .filter(c -> c.value().equals(value))
                        .map(Choice::word)
                        .findFirst()
                        .orElse("");
        String choice = ask.kind() == Kind.SET ? key.path().substring(ask.path().length() + 1) + ": " : "";
        return "\"" + ask.question().text() + "\" " + choice + word;
    }
}
