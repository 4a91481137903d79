package org.pathwayadvisor.model;

/** A criterion that is met. */
public record Met(String subject, Criterion criterion) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + criterion.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Met o && subject.equals(o.subject) && criterion == o.criterion;
    }
}
