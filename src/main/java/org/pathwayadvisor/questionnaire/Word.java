package org.pathwayadvisor.questionnaire;

import java.util.Locale;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;

/**
 * A single value as a person meant it.
 *
 * @param text     without the mark {@code ~}
 * @param held     true where it ended in {@code ~}
 * @param answered false where it is blank or {@code unknown}
 */
record Word(String text, boolean held, boolean answered, Place place) {
    /** A word of a closed question, a number or a day. */
    static Word closed(Node.Text node) {
        return of(node, true);
    }

    /** Free words: inside quotes a {@code ~} is a letter like any other. */
    static Word free(Node.Text node) {
        return of(node, !node.quoted());
    }

    /** A word of the format as it would stand in a file. */
    static Word of(String text) {
        return of(new Node.Text(new Place("", 0, 0), text, false), true);
    }

    private static Word of(Node.Text node, boolean mark) {
        String text = node.value().strip();
        boolean held = mark && text.endsWith("~");
        String word = held ? text.substring(0, text.length() - 1).strip() : text;
        boolean blank = word.isEmpty() || word.equals("unknown") || !node.quoted() && word.equals("null");
        return new Word(word, held, !blank, node.place());
    }

    /** The same with yes and no in the one spelling, however they were written. */
    Word yesOrNo() {
        String plain = switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> "yes";
            case "no", "false" -> "no";
            default -> text;
        };
        return new Word(plain, held, answered, place);
    }
}
