package org.pathwayadvisor.assessment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What decides about one product, without the words around it: for comparing two sets of rules.
 *
 * @param pathway   the product's pathway in its stable word, or undetermined
 * @param standing  how firmly it stands
 * @param possible  every pathway that is still possible
 * @param functions of each function its pathway, class and product code
 * @param stops     the rules that stop something, with what they are about
 */
public record ProductOutcome(
        String pathway,
        String standing,
        List<String> possible,
        SortedMap<String, String> functions,
        SortedSet<String> stops) {
    /** Of a product that nobody looked at. */
    static final ProductOutcome NONE =
            new ProductOutcome("", "", List.of(), Collections.emptySortedMap(), Collections.emptySortedSet());
}
