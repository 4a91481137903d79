package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/**
 * Reads the traits of one device type, each with the days on which the identification asks for it. Of a question with
 * one answer several words are alternatives, or, each with {@code not}, all that it must not be; of a list, what it
 * must hold or, with {@code not}, must not.
 */
final class TraitReader {
    private static final String NOT = "not ";

    private final TableReader table;
    private final String type;
    private final LocalDate first;
    private final LocalDate last;
    private final Sink sink;

    /** Takes a trait and its days. */
    interface Sink {
        void add(Trait trait, LocalDate from, LocalDate until);
    }

    /**
     * @param first the day on which the type begins
     * @param last  the first day on which it is no more
     */
    TraitReader(TableReader table, String type, LocalDate first, LocalDate last, Sink sink) {
        this.table = table;
        this.type = type;
        this.first = first;
        this.last = last;
        this.sink = sink;
    }

    void read(Node.Fields traits) {
        if (traits.fields().isEmpty()) {
            table.problem(
                    traits.place(), "type `" + type + "` has no trait", "a type without traits would fit everything");
        }
        for (Node.Field trait : traits.fields()) {
            Ask ask = Dictionary.find(trait.key());
            if (ask == null || !ask.closed()) {
                table.problem(trait.place(), "`" + trait.key() + "` is not a question with closed answers", "");
            } else if (trait.value() instanceof Node.Items items
                    && items.items().stream().anyMatch(Node.Fields.class::isInstance)) {
                items.items().forEach(each -> value(ask, trait.key(), each));
            } else {
                value(ask, trait.key(), trait.value());
            }
        }
    }

    /** Words, or words with their days: {@code {is: yes, from: 2021-04-19}}. */
    private void value(Ask ask, String path, Node value) {
        Node words = value;
        LocalDate from = first;
        LocalDate until = last;
        if (value instanceof Node.Fields dated) {
            words = dated.get("is");
            from = table.date(dated, "from", first);
            until = table.date(dated, "until", last);
            if (from.isBefore(first) || until.isAfter(last) || !until.isAfter(from)) {
                table.problem(value.place(), "`" + path + "` holds on days on which type `" + type + "` does not", "");
            }
        }
        List<String> list = new ArrayList<>();
        for (Node word :
                words instanceof Node.Items items ? items.items() : words == null ? List.<Node>of() : List.of(words)) {
            list.add(word instanceof Node.Text t ? t.value() : "");
        }
        for (Trait trait : traits(ask, path, list, value.place())) {
            sink.add(trait, from, until);
        }
    }

    private List<Trait> traits(Ask ask, String path, List<String> words, Place place) {
        if (ask.kind() == Kind.CHOICE) {
            return oneOf(ask, words, place);
        }
        List<Trait> traits = new ArrayList<>();
        boolean set = ask.kind() == Kind.SET && ask.path().equals(path);
        for (String word : words) {
            String choice = !set ? "yes" : without(word);
            if (ask.kind() == Kind.SET && !set) {
                choice = path.substring(ask.path().length() + 1);
            }
            boolean no = set ? word.startsWith(NOT) : word.equals("no");
            if (set ? ask.choice(choice) == null : !word.equals("yes") && !word.equals("no")) {
                unknown(ask, word, place, set);
            }
            traits.add(new Trait(type, ask.path(), choice, no ? Tri.NO : Tri.YES, no ? Tri.YES : Tri.NO));
        }
        return traits;
    }

    /** One trait that any of the words satisfies, or any but those that are denied. */
    private List<Trait> oneOf(Ask ask, List<String> words, Place place) {
        boolean not = words.stream().anyMatch(w -> w.startsWith(NOT));
        if (not && words.stream().anyMatch(w -> !w.startsWith(NOT)) || words.isEmpty()) {
            table.problem(place, "`" + ask.path() + "` names choices and denies others", "list one kind only");
        }
        List<String> named = words.stream().map(TraitReader::without).toList();
        named.stream().filter(w -> ask.choice(w) == null).forEach(w -> unknown(ask, w, place, true));
        String allowed = ask.choices().stream()
                .map(Choice::word)
                .filter(w -> named.contains(w) != not)
                .collect(Collectors.joining(" "));
        return List.of(new Trait(type, ask.path(), allowed, Tri.YES, Tri.NO));
    }

    private void unknown(Ask ask, String word, Place place, boolean choices) {
        List<String> known = choices ? ask.choices().stream().map(Choice::word).toList() : List.of("yes", "no");
        table.problem(
                place,
                "`" + word + "` is not a choice of `" + ask.path() + "`",
                Nearest.hint(word, known, "known: " + String.join(", ", known)));
    }

    private static String without(String word) {
        return word.startsWith(NOT) ? word.substring(NOT.length()) : word;
    }
}
