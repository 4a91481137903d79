package org.pathwayadvisor.web;

import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;

/**
 * The form as it is shown.
 *
 * @param name  of the product
 * @param parts sections and lists, in the order of the file
 * @param hidden how many questions are not shown
 * @param had    sections that need not be sent
 */
record FormView(String name, List<Part> parts, int hidden, Had had) {
    FormView {
        parts = List.copyOf(parts);
    }

    /** The same for a tab that has some of it already. */
    FormView without(Had other) {
        return new FormView(name, parts, hidden, other);
    }

    /** A section of the product, or a list of entries. */
    sealed interface Part {}

    /** Questions under one heading. */
    record Group(String id, String title, List<Field> fields) implements Part {
        Group {
            fields = List.copyOf(fields);
        }

        int answered() {
            return (int) fields.stream().filter(f -> f.said().answered()).count();
        }
    }

    /** A list, its entries, and whether these are all. */
    record Entries(Scope scope, String title, String what, boolean complete, List<Entry> entries) implements Part {
        Entries {
            entries = List.copyOf(entries);
        }

        String noun() {
            return scope.noun();
        }
    }

    /** One entry of a list. */
    record Entry(String id, String name, List<Group> groups) {
        Entry {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One question with what is said to it.
     *
     * @param only the choices that are offered
     * @param alone true where each choice has an answer of its own
     */
    record Field(Place place, Said said, List<Choice> only, boolean alone) {
        /** More of them stand in a menu. */
        private static final int LISTED = 9;

        Field {
            only = List.copyOf(only);
        }

        static Field of(Place place, Said said) {
            return new Field(place, said, place.ask().choices(), said.mixed());
        }

        String id() {
            return place.id();
        }

        String text() {
            return Wording.of(place.ask()).text();
        }

        String why() {
            return Wording.of(place.ask()).why();
        }

        String who() {
            return Text.meaning(Wording.of(place.ask()).who());
        }

        String authority() {
            return Wording.of(place.ask()).authority();
        }

        boolean judgement() {
            return Wording.of(place.ask()).judgement();
        }

        /** The looks: how it is answered. */
        String looks() {
            Kind kind = place.ask().kind();
            boolean menu = kind == Kind.CHOICE && only.size() > LISTED;
            return kind == Kind.SET
                    ? alone ? "each" : "ticks"
                    : menu
                            ? "menu"
                            : kind == Kind.CHOICE || kind == Kind.TRI
                                    ? "choice"
                                    : kind.name().toLowerCase(Locale.ROOT);
        }

        String meaning(Choice choice) {
            String meaning = choice.meaning();
            return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
        }

        /** A few lines where a sentence is asked. */
        String name() {
            return place.ask().path();
        }
    }
}
