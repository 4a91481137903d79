package org.pathwayadvisor.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Pathway;

/**
 * One way to end that is still possible, with answers to what is open that lead to it.
 *
 * @param deviceClass the class, where there is one
 * @param type        the device type that names it by its id in the table, or empty where none fits
 * @param regulation  of that type, or empty
 * @param productCode of that type, or empty
 * @param typeTitle   of that type, or empty
 * @param witness     the answers; all other open ones do not matter then
 */
public record PossibleOutcome(
        Pathway pathway,
        Optional<ClassWord> deviceClass,
        String type,
        String regulation,
        String productCode,
        String typeTitle,
        SortedMap<Key, Given> witness) {
    public PossibleOutcome {
        witness = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(witness));
    }

    /** A pathway alone, with the answers that lead to it. */
    static PossibleOutcome of(Pathway pathway, Map<Key, Given> witness) {
        return new PossibleOutcome(pathway, Optional.empty(), "", "", "", "", new TreeMap<>(witness));
    }
}
