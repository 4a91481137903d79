package org.pathwayadvisor.assessment;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.SoftwareFunction;

/**
 * One function, decided apart from all others, under a name that is the same for each: what two functions or products
 * answer alike is then the same fact, and a kept session moves between them by what differs.
 */
record Alone(String function) {
    private static final String NAME = "function";

    /** What can be asked of it and of the product. */
    static List<Variable> variables() {
        return Closed.VARIABLES;
    }

    /** Read when first wanted. */
    private static final class Closed {
        private static final List<Variable> VARIABLES = Variables.of(List.of(NAME));
    }

    /** The fact that it is there. */
    static SoftwareFunction fact() {
        return Facts.function(NAME);
    }

    /** The name under which rules conclude of it. */
    static String name() {
        return NAME;
    }

    /** Its answers and those about the product, under its name here. */
    Answers answers(Answers answers) {
        SortedMap<Key, Given> own = new TreeMap<>();
        answers.given().forEach((key, given) -> {
            if (key.subject().equals(function) || key.subject().equals(Key.PRODUCT)) {
                own.put(here(key), given);
            }
        });
        return new Answers(answers.name(), answers.entries(), answers.complete(), own);
    }

    /** The facts of its answers, the answer behind each fact under the function's own name. */
    FactSet facts(Answers answers, Law law) {
        FactSet facts = FactSet.of(variables(), answers(answers), law.day(), law.tables()::choices);
        Map<Object, Key> origin = new IdentityHashMap<>();
        facts.origin().forEach((fact, key) -> origin.put(fact, back(key)));
        return new FactSet(facts.facts(), origin, facts.values());
    }

    /** An answer's name here. */
    Key here(Key key) {
        return key.subject().equals(function) ? new Key(NAME, key.path()) : key;
    }

    /** Its name in the questionnaire. */
    Key back(Key key) {
        return key.subject().equals(NAME) ? new Key(function, key.path()) : key;
    }

    /** What was found, under the names of the questionnaire. */
    <T> Possible<T> back(Possible<T> possible) {
        Map<T, Map<Key, Object>> witnesses = new LinkedHashMap<>();
        possible.witnesses().forEach((result, witness) -> {
            Map<Key, Object> named = new TreeMap<>();
            witness.forEach((key, value) -> named.put(back(key), value));
            witnesses.put(result, named);
        });
        Set<Key> relevant = new LinkedHashSet<>();
        possible.relevant().forEach(key -> relevant.add(back(key)));
        return new Possible<>(witnesses, possible.unsettled(), possible.bounded(), relevant, possible.evaluations());
    }
}
