package org.pathwayadvisor.model;

/** A device type that a function fits. */
public record TypeFits(String subject, String type) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + type.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeFits o && subject.equals(o.subject) && type.equals(o.type);
    }
}
