package org.pathwayadvisor.assessment;

import java.util.Comparator;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

/**
 * One settled result of a function.
 *
 * @param deviceClass the class, or null where there is none
 * @param type        the deciding device type, or empty
 */
public record Outcome(Pathway pathway, Status status, ClassWord deviceClass, String type)
        implements Comparable<Outcome> {
    private static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::pathway)
            .thenComparing(Outcome::status)
            .thenComparing(Outcome::type);

    @Override
    public int compareTo(Outcome other) {
        return ORDER.compare(this, other);
    }
}
