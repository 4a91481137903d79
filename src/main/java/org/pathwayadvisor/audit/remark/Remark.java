package org.pathwayadvisor.audit.remark;

import java.util.Comparator;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** One remark on the rules: of which kind, and what is wrong where. */
public record Remark(Check check, Problem problem) implements Comparable<Remark> {
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::place)
            .thenComparing(Remark::check)
            .thenComparing(r -> r.problem().what());

    public Place place() {
        return problem.place();
    }

    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}
