package org.pathwayadvisor.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The facts of some answers, and the answer behind each fact.
 *
 * @param facts  the facts
 * @param origin the answer that each fact carries, by identity
 * @param values the model's value of each answer on the day
 */
public record FactSet(List<Object> facts, Map<Object, Key> origin, Map<Key, Object> values) {

    /** The facts of the given closed answers about some functions and the product, on a day. */
    public static FactSet of(
            Answers answers, List<String> functions, LocalDate day, Function<String, Collection<String>> traits) {
        return of(Variables.of(functions), answers, day, traits);
    }

    /** The facts of the given ones among some closed answers, on a day. */
    public static FactSet of(
            List<Variable> variables, Answers answers, LocalDate day, Function<String, Collection<String>> traits) {
        List<Object> facts = new ArrayList<>();
        Map<Object, Key> origin = new IdentityHashMap<>();
        Map<Key, Object> values = new HashMap<>();
        for (Variable v : variables) {
            Given given = answers.given().get(v.key());
            if (given != null) {
                Object value = given.on(day);
                values.put(v.key(), value);
                for (Object fact : Facts.of(v.key(), v.ask(), value, traits)) {
                    facts.add(fact);
                    origin.put(fact, v.key());
                }
            }
        }
        return new FactSet(facts, origin, values);
    }
}
