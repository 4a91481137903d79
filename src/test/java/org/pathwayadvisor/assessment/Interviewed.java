package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;

/**
 * Somebody who is asked one question after the other and answers from a file. What the file does not answer is "I don't
 * know", and counts as a question too; so does the question for the entries of a list.
 */
final class Interviewed {
    private final Answers file;
    private Answers known;
    private final Set<String> skipped = new HashSet<>();
    private final Set<String> ready = new HashSet<>();
    private final List<OpenCard> asked = new ArrayList<>();

    /** Gives the next card, if any is left. */
    interface Next {
        Optional<OpenCard> card(Answers answers, Set<String> skipped, Set<String> ready);
    }

    /** @param file the answers; the interview begins with the names of its functions alone */
    Interviewed(Answers file) {
        this.file = file;
        this.known = new Answers(
                file.name(), Map.of(Scope.FUNCTION, file.functions()), List.of(Scope.FUNCTION.list()), new TreeMap<>());
    }

    /** Asks until it is settled or nothing is left to ask: the cards in their order. */
    List<OpenCard> until(Predicate<Answers> settled, Next next) {
        while (!settled.test(known)) {
            Optional<OpenCard> card = next.card(known, skipped, ready);
            if (card.isEmpty()) {
                break;
            }
            asked.add(card.get());
            if (card.get().gathers()) {
                card.get().rows().forEach(this::sort);
            } else {
                card.get().rows().forEach(this::ask);
            }
        }
        return asked;
    }

    /** What is ticked or answered in a word is answered; of all else is said only whether the file answers it. */
    private void sort(OpenQuestion question) {
        Ask ask = Dictionary.find(question.asked());
        if (ask.kind() != Kind.TRI
                && !OpenCard.brief(ask)
                && !answers(key -> key.subject().equals(question.subject()), ask)
                        .isEmpty()) {
            ready.add(question.path());
        } else {
            ask(question);
        }
    }

    Answers known() {
        return known;
    }

    private void ask(OpenQuestion question) {
        skipped.add(question.path());
        if (!question.list().isEmpty()) {
            list(question.list());
            return;
        }
        Ask ask = Dictionary.find(question.asked());
        skipped.add(new Key(question.subject(), ask.path()).toString());
        known = known.with(answers(key -> key.subject().equals(question.subject()), ask));
    }

    private Map<Key, Given> answers(Predicate<Key> about, Ask ask) {
        Map<Key, Given> answers = new TreeMap<>();
        file.given().forEach((key, given) -> {
            if (about.test(key) && Dictionary.find(key.path()) == ask) {
                answers.put(key, given);
            }
        });
        return answers;
    }

    private void list(String list) {
        for (Scope scope : Scope.values()) {
            if (scope.list().equals(list)) {
                Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
                entries.putAll(known.entries());
                entries.put(scope, file.names(scope));
                Set<String> complete = new LinkedHashSet<>(known.complete());
                if (file.complete(scope)) {
                    complete.add(list);
                }
                known = new Answers(known.name(), entries, List.copyOf(complete), known.given());
            }
        }
    }

    /**
     * How many questions of a fixed order it takes.
     *
     * @param order the questions, each about the product or about an entry; settled once, settled for good
     */
    static int fixed(Answers file, List<Key> order, Predicate<Answers> settled) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            int middle = (low + high) / 2;
            Set<Key> some = new HashSet<>(order.subList(0, middle));
            if (settled.test(
                    file.keep((key, given) -> some.contains(OpenAnswer.of(key).whole())))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
