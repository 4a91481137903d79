package org.pathwayadvisor.audit.difference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.Derived;

/** Finds where two derivations part: the step that only one has, and that rests on nothing that only one concludes. */
final class FirstStep {
    private static final Comparator<Derived> ORDER =
            Comparator.comparing(Derived::rule).thenComparing(Derived::subject).thenComparing(Derived::conclusion);

    private FirstStep() {}

    static OutcomeChange.Step of(
            List<Derived> before, List<Derived> after, Set<String> oldStops, Set<String> newStops) {
        Set<String> old = names(before);
        Set<String> now = names(after);
        Set<String> shared = conclusions(before);
        shared.retainAll(conclusions(after));
        Set<String> concluded = conclusions(before);
        concluded.addAll(conclusions(after));
        Optional<OutcomeChange.Step> step =
                first(after, old, shared, concluded, true).or(() -> first(before, now, shared, concluded, false));
        return step.orElseGet(() -> stop(oldStops, newStops));
    }

    /** Rules that conclude what the other side does not come before those that only conclude it in another way. */
    private static Optional<OutcomeChange.Step> first(
            List<Derived> steps, Set<String> other, Set<String> shared, Set<String> concluded, boolean onlyNew) {
        return steps.stream()
                .filter(d -> !other.contains(name(d)))
                .filter(d -> d.from().stream()
                        .map(f -> d.subject() + " " + f)
                        .noneMatch(f -> concluded.contains(f) && !shared.contains(f)))
                .min(Comparator.comparing((Derived d) -> shared.contains(conclusion(d)))
                        .thenComparing(ORDER))
                .map(d -> new OutcomeChange.Step(d.rule(), d.subject(), d.conclusion(), onlyNew));
    }

    private static OutcomeChange.Step stop(Set<String> oldStops, Set<String> newStops) {
        Set<String> only = new TreeSet<>(newStops);
        only.removeAll(oldStops);
        boolean onlyNew = !only.isEmpty();
        if (!onlyNew) {
            only.addAll(oldStops);
            only.removeAll(newStops);
        }
        String[] words =
                only.isEmpty() ? new String[] {"", ""} : only.iterator().next().split(" of ", 2);
        return new OutcomeChange.Step(words[0], words[1], "", onlyNew);
    }

    private static String name(Derived d) {
        return d.rule() + " " + conclusion(d);
    }

    private static String conclusion(Derived d) {
        return d.subject() + " " + d.conclusion();
    }

    private static Set<String> names(List<Derived> steps) {
        Set<String> names = new HashSet<>();
        steps.forEach(d -> names.add(name(d)));
        return names;
    }

    private static Set<String> conclusions(List<Derived> steps) {
        Set<String> all = new HashSet<>();
        steps.forEach(d -> all.add(conclusion(d)));
        return all;
    }
}
