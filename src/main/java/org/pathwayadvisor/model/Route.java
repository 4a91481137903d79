package org.pathwayadvisor.model;

/** A pathway that the law opens to a function, and why. */
public record Route(String subject, Pathway pathway, Status status) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + pathway.hashCode()) + status.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route o && subject.equals(o.subject) && pathway == o.pathway && status == o.status;
    }
}
