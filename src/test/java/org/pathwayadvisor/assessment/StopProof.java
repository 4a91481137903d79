package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/**
 * A few answers and rows that bring a stop for certain by a run of the rules, whatever else is answered: rules only add. A
 * product that has these rows, and these answers or leaves them open, can have the stop.
 *
 * @param under the more exact finding beside which the stop is not said, or empty
 */
record StopProof(String rule, String subject, String under, Map<Key, Object> answers, Set<Object> rows) {

    /** True where some answers have what it takes, or leave it open so that it can still be so. */
    boolean fits(Answers some, LocalDate day) {
        for (Map.Entry<Key, Object> e : answers.entrySet()) {
            Key key = e.getKey();
            Given given = some.given().get(key);
            boolean held = given == null
                    ? listed(key, some)
                            && !Contradictions.breaks(key, e.getValue(), k -> {
                                Given other = some.given().get(k);
                                return other == null ? answers.get(k) : other.value();
                            })
                    : given.on(day).equals(e.getValue());
            if (!held) {
                return false;
            }
        }
        return true;
    }

    private static boolean listed(Key key, Answers some) {
        if (key.subject().equals(Key.PRODUCT)) {
            return true;
        }
        for (Scope scope : Scope.values()) {
            if (some.names(scope).contains(key.subject())) {
                return true;
            }
        }
        return false;
    }
}
