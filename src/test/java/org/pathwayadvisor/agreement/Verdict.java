package org.pathwayadvisor.agreement;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.ShortestList;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;

/**
 * What the advisor says of a real device, beside what is right.
 *
 * @param answer   the pathway word, or `device` where the case asks no more and all that is possible is a device; empty
 *                 where the advisor refuses
 * @param missing  of a refusal, the fewest open questions that settle it as is right, with answers that do so
 * @param assumed  the answers that nobody gave and a working assumption holds
 */
record Verdict(
        RealDevice of,
        Optional<String> answer,
        Optional<Pathway> pathway,
        Standing standing,
        List<Pathway> possible,
        SortedMap<Key, Given> missing,
        List<Held> assumed,
        List<String> notHeld) {
    static Verdict of(RealDevice device, Assessment a, Law law) {
        Optional<Pathway> pathway = a.recommendation().pathway();
        List<Pathway> possible = a.recommendation().possible();
        boolean surelyDevice =
                device.anyDevice() && !possible.isEmpty() && device.truth().containsAll(possible);
        Optional<String> answer =
                device.anyDevice() && pathway.filter(device.truth()::contains).isPresent() || surelyDevice
                        ? Optional.of("device")
                        : pathway.map(Pathway::word);
        return new Verdict(
                device,
                answer,
                pathway,
                a.recommendation().standing(),
                possible,
                answer.isPresent() ? new TreeMap<>() : ShortestList.of(law, device.answers(), device.truth()),
                a.recommendation().assumptions().stream().filter(Held::ours).toList(),
                a.notHeld());
    }

    /** The questions that a refusal waits for. */
    List<String> questions() {
        return missing.keySet().stream()
                .map(key -> Dictionary.find(key.path()).path())
                .distinct()
                .toList();
    }

    boolean truthPossible() {
        return possible.stream().anyMatch(of.truth()::contains);
    }

    boolean right() {
        return answer.filter(a -> a.equals("device")).isPresent()
                || pathway.filter(of.truth()::contains).isPresent();
    }

    boolean wrong() {
        return answer.isPresent() && !right();
    }

    /** True where the answer asks less of the maker than FDA does. */
    boolean lighter() {
        return answer.isPresent()
                && pathway.isPresent()
                && pathway.get().compareTo(of.truth().get(0)) < 0;
    }

    /** Decided or working, and right, with the truth among the possible. */
    boolean holds() {
        return answer.isPresent() && right() && truthPossible();
    }
}
