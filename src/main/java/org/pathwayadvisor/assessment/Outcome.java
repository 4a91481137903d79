package org.pathwayadvisor.assessment;

import java.util.Comparator;
import java.util.Optional;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

/**
 * One result of a function.
 *
 * @param status      why it is that pathway, where it is settled
 * @param deviceClass the class, where there is one
 * @param type        the deciding device type, or empty
 */
public record Outcome(Pathway pathway, Optional<Status> status, Optional<ClassWord> deviceClass, String type)
        implements Comparable<Outcome> {
    private static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::pathway)
            .thenComparing(o -> o.status().map(Status::ordinal).orElse(-1))
            .thenComparing(Outcome::type);

    /** A pathway of which no more is known. */
    public static Outcome of(Pathway pathway) {
        return new Outcome(pathway, Optional.empty(), Optional.empty(), "");
    }

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }
}
