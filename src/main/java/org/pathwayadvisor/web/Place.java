package org.pathwayadvisor.web;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/**
 * One question of the form: what it asks, and of which entry. Entries go by their number, so that no word of a user
 * becomes the name of a field.
 *
 * @param panel true in the panel of the next question, which stands beside the form
 */
record Place(boolean panel, Scope scope, int entry, String subject, Ask ask) {
    private static final String PANEL = "next-";

    static Place of(Scope scope, int entry, String subject, Ask ask) {
        return new Place(false, scope, entry, subject, ask);
    }

    /** Where a question stands, by the name under which the rules ask for it. */
    static Optional<Place> asked(String subject, String path, Answers answers) {
        Ask ask = Dictionary.find(path);
        if (ask == null) {
            return Optional.empty();
        }
        Scope scope = ask.section().scope();
        int entry = scope == Scope.PRODUCT ? 0 : answers.names(scope).indexOf(subject);
        return entry < 0 ? Optional.empty() : Optional.of(new Place(true, scope, entry, subject, ask));
    }

    /** The name of its fields. */
    String id() {
        return (panel ? PANEL : "") + scope.name() + "-" + entry + "-" + ask.path();
    }

    /** The question that a field names; empty where there is none. */
    static Optional<Place> read(String id, Answers answers) {
        boolean panel = id.startsWith(PANEL);
        String[] parts = (panel ? id.substring(PANEL.length()) : id).split("-", 3);
        Optional<Scope> scope = scope(parts[0]);
        if (parts.length < 3 || scope.isEmpty() || !parts[1].matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int entry = Integer.parseInt(parts[1]);
        Ask ask = Dictionary.find(parts[2]);
        Optional<String> subject = subject(scope.get(), entry, answers);
        return ask == null || !ask.path().equals(parts[2]) || ask.section().scope() != scope.get() || subject.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(panel, scope.get(), entry, subject.get(), ask));
    }

    static Optional<Scope> scope(String word) {
        return List.of(Scope.values()).stream()
                .filter(s -> s.name().equals(word))
                .findFirst();
    }

    /** The name of an entry. */
    static Optional<String> subject(Scope scope, int entry, Answers answers) {
        if (scope == Scope.PRODUCT) {
            return entry == 0 ? Optional.of(Key.PRODUCT) : Optional.empty();
        }
        List<String> names = answers.names(scope);
        return entry < names.size() ? Optional.of(names.get(entry)) : Optional.empty();
    }
}
