package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;

/**
 * What takes one of several values: a question, or a criterion that is judged apart.
 *
 * @param name     how it is called on screen
 * @param question the question that it is, or empty
 */
record Input(String name, Optional<Variable> question, List<Value> values) {
    /** One value and the facts that it brings. */
    record Value(Object value, List<Object> facts) {}

    static Input of(Variable variable, org.pathwayadvisor.reference.Tables tables) {
        List<Value> values = new ArrayList<>();
        for (Object value : variable.values()) {
            values.add(new Value(
                    value,
                    org.pathwayadvisor.dictionary.Facts.of(variable.key(), variable.ask(), value, tables::choices)));
        }
        return new Input(variable.key().path(), Optional.of(variable), List.copyOf(values));
    }

    /** Something that others conclude, one way or the other. */
    static Input free(String name, Object one, Object other) {
        return new Input(
                name, Optional.empty(), List.of(new Value(one, List.of(one)), new Value(other, List.of(other))));
    }

    /** The same with one value only. */
    Input only(Object value) {
        return new Input(
                name, question, values.stream().filter(v -> v.value() == value).toList());
    }

    Optional<Key> key() {
        return question.map(Variable::key);
    }
}
