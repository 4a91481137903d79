package org.pathwayadvisor.exploration;

import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/**
 * The exact set of results that are still possible.
 *
 * @param witnesses   for each result the open answers that lead to it
 * @param unsettled   true where some completion has no result: the law of the day is not held that far
 * @param bounded     true where the search gave up: the results are a lower bound
 * @param relevant    the open answers that branching had to ask, in that order
 * @param evaluations how many sets of answers were judged by the rules
 */
public record Possible<T>(
        Map<T, Map<Key, Object>> witnesses, boolean unsettled, boolean bounded, Set<Key> relevant, int evaluations) {
    public Set<T> results() {
        return witnesses.keySet();
    }
}
