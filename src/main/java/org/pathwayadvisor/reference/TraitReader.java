package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Node;

/** Reads the traits of one device type, each with the days on which the identification asks for it. */
final class TraitReader {
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
            if (ask == null || ask.kind() == Kind.SET && ask.path().equals(trait.key())) {
                table.problem(
                        trait.place(),
                        "`" + trait.key() + "` is not a question with one answer",
                        "for a set, name the choice: `inputs.image`");
                continue;
            }
            for (Node value : trait.value() instanceof Node.Items items ? items.items() : List.of(trait.value())) {
                value(ask, trait.key(), value);
            }
        }
    }

    /** A word, or a word with its days: {@code {is: yes, from: 2021-04-19}}. */
    private void value(Ask ask, String path, Node value) {
        if (value instanceof Node.Fields dated) {
            LocalDate from = table.date(dated, "from", first);
            LocalDate until = table.date(dated, "until", last);
            if (from.isBefore(first) || until.isAfter(last) || !until.isAfter(from)) {
                table.problem(value.place(), "`" + path + "` holds on days on which type `" + type + "` does not", "");
            }
            word(ask, path, value, table.text(dated, "is"), from, until);
        } else {
            word(ask, path, value, value instanceof Node.Text t ? t.value() : "", first, last);
        }
    }

    private void word(Ask ask, String path, Node value, String text, LocalDate from, LocalDate until) {
        boolean not = text.startsWith("not ");
        String word = not ? text.substring(4) : text;
        Trait row;
        if (ask.kind() == Kind.SET || ask.kind() == Kind.TRI) {
            Tri wanted = word.equals("yes") ? Tri.YES : Tri.NO;
            Tri unwanted = wanted == Tri.YES ? Tri.NO : Tri.YES;
            String choice = ask.kind() == Kind.SET ? path.substring(ask.path().length() + 1) : "yes";
            if (!word.equals("yes") && !word.equals("no")) {
                table.problem(value.place(), "`" + text + "` is neither yes nor no", "");
            }
            row = new Trait(type, ask.path(), choice, wanted, unwanted);
        } else {
            if (ask.choice(word) == null) {
                table.problem(value.place(), "`" + word + "` is not a choice of `" + path + "`", "");
            }
            row = new Trait(type, ask.path(), word, not ? Tri.NO : Tri.YES, not ? Tri.YES : Tri.NO);
        }
        sink.add(row, from, until);
    }
}
