package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Map;
import org.pathwayadvisor.derivation.Derivation;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Route;

/**
 * What is known of one function before it is put into words.
 *
 * @param assumed the answers that a working assumption holds, where nobody gave them; empty where they are not needed
 */
record Decision(
        String function,
        Possible<Settlement.Result> possible,
        Possible<Settlement.Result> assuming,
        Map<Key, Given> assumed,
        Standing standing,
        Settlement.Result settled,
        Route route,
        List<Route> routes,
        ImdrfCategory category,
        Derivation derivation) {
    /** The same where it rests on what a person says: no answer can change it, and yet the rules do not decide it. */
    Decision working() {
        return new Decision(
                function, possible, assuming, assumed, Standing.WORKING, settled, route, routes, category, derivation);
    }
}
