package org.pathwayadvisor.dictionary;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.pathwayadvisor.model.Question;
import org.pathwayadvisor.model.Section;

/**
 * One question of the catalogue.
 *
 * @param path     its name in files and messages, such as {@code image.draws}; unique
 * @param section  the section that holds it
 * @param record   the model record that carries its answer
 * @param position the record component that holds the answer (for a set: the choice)
 * @param component the component that carries the wording
 * @param order    its place in the catalogue, from 0
 */
public record Ask(
        String path,
        Section section,
        Class<? extends Record> record,
        int position,
        Kind kind,
        List<Choice> choices,
        RecordComponent component,
        int order) {

    /** How it is asked. Read when it is wanted: a start that asks nothing need not read all wordings. */
    public Question question() {
        return component.getAnnotation(Question.class);
    }

    /** The key inside its section. */
    public String key() {
        return section.path().isEmpty() || path.equals(section.path())
                ? path
                : path.substring(section.path().length() + 1);
    }

    /** The choice with this word, or null. */
    public Choice choice(String word) {
        for (Choice c : choices) {
            if (c.word().equals(word)) {
                return c;
            }
        }
        return null;
    }

    /** True where a rule can read the answer: everything closed. */
    public boolean closed() {
        return kind != Kind.TEXT && kind != Kind.NUMBER && kind != Kind.DAY;
    }

    // The path says which question it is. By hand, as in Key.
    @Override
    public boolean equals(Object other) {
        return other instanceof Ask ask && path.equals(ask.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
