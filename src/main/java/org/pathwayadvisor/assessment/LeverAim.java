package org.pathwayadvisor.assessment;

import java.util.Map;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;

/** What a search for turned answers is after. */
interface LeverAim {
    /** What some answers are worth. */
    Look look(Answers answers);

    /** True where some answers reach the aim for certain: the same as a look, for less where nothing is tried beyond it. */
    default boolean reached(Answers answers) {
        return look(answers).reached();
    }

    /** How often the rules have decided something anew. */
    int evaluations();

    /**
     * What was seen.
     *
     * @param reached true where the aim is reached for certain
     * @param turns   where it is not: answers, with their values, of which at least one is turned by whatever reaches it
     */
    record Look(boolean reached, Map<Key, Object> turns) {}
}
