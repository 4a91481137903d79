package org.pathwayadvisor.agreement;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.model.Pathway;

/**
 * What the advisor says of a real device, beside what is right.
 *
 * @param answer   the pathway word, or `device` where the case asks no more and all that is possible is a device; empty
 *                 where the advisor refuses
 * @param missing  the questions that the case leaves open
 * @param assumed  the answers that nobody gave and a working assumption holds
 */
record Verdict(
        RealDevice of,
        Optional<String> answer,
        Optional<Pathway> pathway,
        Standing standing,
        List<Pathway> possible,
        List<String> missing,
        List<Held> assumed,
        List<String> notHeld) {
    static Verdict of(RealDevice device, Assessment a) {
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
                missing(device, a.openQuestions()),
                a.recommendation().assumptions().stream().filter(Held::ours).toList(),
                a.notHeld());
    }

    /** The questions that tell the truth apart from something else; all where none is said to. */
    private static List<String> missing(RealDevice device, List<OpenQuestion> open) {
        List<String> right = device.truth().stream().map(Pathway::word).toList();
        List<String> some = open.stream()
                .filter(q -> q.separates().stream().anyMatch(right::contains) && !right.containsAll(q.separates()))
                .map(q -> bare(q.path()))
                .toList();
        return some.isEmpty() ? open.stream().map(q -> bare(q.path())).toList() : some;
    }

    private static String bare(String path) {
        return path.substring(path.indexOf(": ") < 0 ? 0 : path.indexOf(": ") + 2);
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
