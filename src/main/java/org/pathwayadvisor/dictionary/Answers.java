package org.pathwayadvisor.dictionary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * All answers of one questionnaire. Absent keys are unanswered.
 *
 * @param name      the product's name
 * @param functions the names of its software functions, in file order
 * @param services  the names of its outside services, in file order
 * @param complete  which lists the file says are complete
 */
public record Answers(
        String name,
        List<String> functions,
        List<String> services,
        List<String> complete,
        SortedMap<Key, Given> given) {

    public Answers {
        functions = List.copyOf(functions);
        services = List.copyOf(services);
        complete = List.copyOf(complete);
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** The same without the answers that the filter drops. */
    public Answers keep(BiPredicate<Key, Given> filter) {
        SortedMap<Key, Given> kept = new TreeMap<>();
        given.forEach((key, value) -> {
            if (filter.test(key, value)) {
                kept.put(key, value);
            }
        });
        return new Answers(name, functions, services, complete, kept);
    }

    /** The same with more answers. */
    public Answers with(Map<Key, Given> more) {
        SortedMap<Key, Given> all = new TreeMap<>(given);
        all.putAll(more);
        return new Answers(name, functions, services, complete, all);
    }

    /** The same for some of the functions only. */
    public Answers only(List<String> some) {
        return new Answers(name, some, services, complete, given)
                .keep((key, value) -> !functions.contains(key.subject()) || some.contains(key.subject()));
    }
}
