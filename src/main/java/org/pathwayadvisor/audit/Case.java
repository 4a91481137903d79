package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.yaml.Place;

/**
 * One case of a rule file: what is given, and what the file's rules alone conclude from it.
 *
 * @param name     a sentence about a product
 * @param place    where it stands
 * @param day      the day whose law is asked
 * @param facts    answers, and conclusions of other rules, with the functions that are named
 * @param given    those of the facts that are conclusions
 * @param expected the conclusions to come; empty: the rules stay silent
 */
public record Case(
        String name, Place place, LocalDate day, List<Object> facts, Set<Object> given, Set<Object> expected) {
    public Case {
        facts = List.copyOf(facts);
        given = Set.copyOf(given);
        expected = Set.copyOf(expected);
    }
}
