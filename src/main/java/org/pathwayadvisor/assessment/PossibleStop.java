package org.pathwayadvisor.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Words;

/**
 * A stop, and whether it holds, can still come or cannot.
 *
 * @param subject the entry that it is about; empty where it is excluded for every one
 * @param witness of a possible one: answers to what is open that bring it; empty where none are shown
 */
public record PossibleStop(
        About about, String rule, String subject, String title, State state, SortedMap<Key, Given> witness) {
    /** What is known of a stop. */
    public enum State {
        @Words("certain")
        CERTAIN,
        @Words("possible")
        POSSIBLE,
        @Words("excluded")
        EXCLUDED
    }

    public PossibleStop {
        witness = Collections.unmodifiableSortedMap(new TreeMap<>(witness));
    }

    static PossibleStop of(About about, String rule, String subject, String title, State state) {
        return new PossibleStop(about, rule, subject, title, state, Collections.emptySortedMap());
    }

    PossibleStop shown(Map<Key, Given> answers) {
        return new PossibleStop(about, rule, subject, title, state, new TreeMap<>(answers));
    }
}
