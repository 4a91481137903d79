package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;

/** An answer that nobody has given, of one question. */
record OpenAnswer(Key key, Ask ask) {
    static OpenAnswer of(Key key) {
        return new OpenAnswer(key, Dictionary.find(key.path()));
    }

    /** Of an answer by its name: {@code clinics: touches.recording}. */
    static OpenAnswer of(String name) {
        int at = name.lastIndexOf(": ");
        return of(at < 0 ? new Key(Key.PRODUCT, name) : new Key(name.substring(0, at), name.substring(at + 2)));
    }

    /** The question's name: that of a choice is its list. */
    String question() {
        return whole().toString();
    }

    /** The question without its choice. */
    Key whole() {
        return new Key(key.subject(), ask.path());
    }

    /** The choice of a list, or empty. */
    String choice() {
        return ask.kind() == Kind.SET && !key.path().equals(ask.path())
                ? key.path().substring(ask.path().length() + 1)
                : "";
    }

    /** The open answer that is asked before all others on the way to this one; itself where nothing is in its way. */
    OpenAnswer gate(Answers answers) {
        List<String> opens = List.of(ask.question().opens());
        if (opens.stream().anyMatch(o -> holds(o, answers))) {
            return this;
        }
        return opens.stream()
                .flatMap(o -> keys(o, answers).stream())
                .filter(k -> given(k, answers) == null)
                .findFirst()
                .map(k -> of(k).gate(answers))
                .orElse(this);
    }

    /** True where an answer opens it, also one that somebody only thinks. */
    boolean opened(Answers answers) {
        return Stream.of(ask.question().opens())
                .anyMatch(o -> keys(o, answers).stream()
                        .map(k -> answers.given().get(k))
                        .anyMatch(given -> given != null && Offer.holds(o, given)));
    }

    /** True where nobody can say whether it is about this product: all that could open it was asked in vain. */
    boolean waits(Answers answers, Set<String> skipped) {
        if (opened(answers)) {
            return false;
        }
        List<Key> open = Stream.of(ask.question().opens())
                .flatMap(o -> keys(o, answers).stream())
                .filter(k -> !answers.given().containsKey(k))
                .toList();
        return !open.isEmpty()
                && open.stream()
                        .map(OpenAnswer::of)
                        .allMatch(a -> skipped.contains(a.question()) || a.waits(answers, skipped));
    }

    /** True where the form asks it under some answers. */
    boolean asked(Answers answers) {
        List<String> opens = List.of(ask.question().opens());
        return opens.isEmpty() || opens.stream().anyMatch(o -> holds(o, answers));
    }

    private boolean holds(String opens, Answers answers) {
        return keys(opens, answers).stream().anyMatch(k -> {
            Given given = given(k, answers);
            return given != null && Offer.holds(opens, given);
        });
    }

    private List<Key> keys(String opens, Answers answers) {
        return Offer.keys(opens, this, answers);
    }

    private static Given given(Key key, Answers answers) {
        Given given = answers.given().get(key);
        return given == null || given.held() ? null : given;
    }
}
