package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param words    what is given, as it is written
 */
public record Case(
        String name,
        Place place,
        LocalDate day,
        List<Object> facts,
        Set<Object> given,
        Set<Object> expected,
        Words words) {
    /** The lines of a case. @param types the device types that stand; empty: all */
    record Words(Optional<List<String>> types, List<String> given) {
        Words {
            given = List.copyOf(given);
        }
    }

    public Case {
        facts = List.copyOf(facts);
        given = Set.copyOf(given);
        expected = Set.copyOf(expected);
    }
}
