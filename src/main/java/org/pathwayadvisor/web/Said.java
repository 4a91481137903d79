package org.pathwayadvisor.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;

/**
 * What is said to one question, as fields show it.
 *
 * @param word    of a single answer, or empty
 * @param choices of a list: {@code yes}, {@code no}, {@code yes~}, {@code no~} or nothing for each choice
 * @param held    true for "we think so"
 */
record Said(String word, Map<String, String> choices, boolean held, String by, String because, String decided) {
    static Said of(Place place, Answers answers) {
        SortedMap<Key, Given> given = answers.given();
        if (place.ask().kind() != Kind.SET) {
            Given one = given.get(new Key(place.subject(), place.ask().path()));
            return one == null
                    ? new Said("", Map.of(), false, "", "", "")
                    : new Said(
                            one.text(),
                            Map.of(),
                            one.held(),
                            one.by(),
                            one.because(),
                            one.decided().equals(LocalDate.MIN)
                                    ? ""
                                    : one.decided().toString());
        }
        Map<String, String> choices = new LinkedHashMap<>();
        String by = "";
        String because = "";
        for (Choice choice : place.ask().choices()) {
            Given one = given.get(new Key(place.subject(), place.ask().path() + "." + choice.word()));
            choices.put(choice.word(), one == null ? "" : one.text() + (one.held() ? "~" : ""));
            by = one == null || by.length() > 0 ? by : one.by();
            because = one == null || because.length() > 0 ? because : one.because();
        }
        boolean held = choices.containsValue("yes~") || choices.containsValue("no~");
        return new Said("", choices, held, by, because, "");
    }

    boolean answered() {
        return !word.isEmpty() || choices.values().stream().anyMatch(w -> !w.isEmpty());
    }

    /** True for a list that ticks cannot show: each choice has an answer of its own. */
    boolean mixed() {
        boolean open = choices.containsValue("");
        boolean no = choices.containsValue("no");
        boolean firm = choices.containsValue("yes") || no;
        return open && (no || choices.containsValue("no~")) || held && firm;
    }

    /** What is said of the choices that are not ticked: {@code all}, {@code more}, or nothing. */
    String rest() {
        return !answered() ? "" : choices.containsValue("") ? "more" : "all";
    }

    /** What is said of a choice. */
    String of(String choice) {
        return choices.getOrDefault(choice, "");
    }
}
