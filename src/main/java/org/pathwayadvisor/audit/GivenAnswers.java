package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Reads the answers that a case gives: {@code question subject answer}, each once and in the questionnaire's words. */
final class GivenAnswers {
    /** Gets each answer that was understood. */
    interface Taken {
        void take(Key key, Ask ask, Object value);
    }

    private final List<Problem> problems;
    private final Taken taken;
    private final Set<Key> answered = new HashSet<>();

    GivenAnswers(List<Problem> problems, Taken taken) {
        this.problems = problems;
        this.taken = taken;
    }

    void read(List<String> words, Place place) {
        String path = words.get(0);
        Ask ask = Dictionary.find(path);
        if (ask == null) {
            List<String> known = new ArrayList<>(ConclusionWords.verbs());
            for (Ask each : Dictionary.all()) {
                known.add(each.path());
                if (each.kind() == Kind.SET) {
                    each.choices().forEach(c -> known.add(each.path() + "." + c.word()));
                }
            }
            problem(
                    place,
                    "`" + path + "` is neither a question nor a conclusion",
                    Nearest.hint(path, known, "`pathway questions` lists the questions"));
            return;
        }
        boolean product = ask.section().scope() == Scope.PRODUCT;
        int at = product ? 1 : 2;
        if (ask.kind() == Kind.SET
                && path.equals(ask.path())
                && words.size() > at
                && words.get(at).equals("only")) {
            only(ask, product ? Key.PRODUCT : words.get(1), words.subList(at + 1, words.size()), place);
            return;
        }
        if (words.size() != (product ? 2 : 3)) {
            problem(
                    place,
                    "`" + String.join(" ", words) + "` is not complete, or says too much",
                    "it reads `" + path + (product ? " <answer>`" : " <function> <answer>`"));
            return;
        }
        if (!ask.closed()) {
            problem(place, "no rule reads `" + path + "`", "leave it out");
            return;
        }
        if (ask.kind() == Kind.SET && path.equals(ask.path())) {
            problem(
                    place,
                    "`" + path + "` is a list of choices",
                    "name one: `" + path + "." + ask.choices().get(0).word() + "`, or all: `" + path
                            + (product ? "" : " <function>") + " only …`");
            return;
        }
        value(ask, path, product ? Key.PRODUCT : words.get(1), words.get(words.size() - 1), place);
    }

    /** A whole list at once: what is named holds, nothing else does. */
    private void only(Ask ask, String subject, List<String> named, Place place) {
        List<String> known = ask.choices().stream().map(Choice::word).toList();
        for (String word : named) {
            if (!known.contains(word)) {
                problem(place, "`" + word + "` is none of `" + ask.path() + "`", Nearest.hint(word, known, ""));
            }
        }
        known.forEach(word -> value(ask, ask.path() + "." + word, subject, named.contains(word) ? "yes" : "no", place));
    }

    private void value(Ask ask, String path, String subject, String word, Place place) {
        Object value = null;
        List<String> known = new ArrayList<>();
        if (ask.kind() == Kind.SET) {
            known.addAll(List.of("yes", "no"));
            value = word.equals("yes") ? Tri.YES : word.equals("no") ? Tri.NO : null;
        } else {
            for (Choice choice : ask.choices()) {
                known.add(choice.word());
            }
            value = ask.choice(word) == null ? null : ask.choice(word).value();
        }
        if (value == null) {
            problem(
                    place,
                    "`" + word + "` is not an answer to `" + path + "`",
                    Nearest.hint(word, known, "answers: " + String.join(", ", known)));
            return;
        }
        Key key = new Key(subject, path);
        if (!answered.add(key)) {
            problem(place, "`" + key + "` is answered twice", "");
            return;
        }
        taken.take(key, ask, value);
    }

    private void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }
}
