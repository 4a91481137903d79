package org.pathwayadvisor.model;

/** A working assumption applies to a function; the table of assumptions says which answers it holds. */
public record Assumed(String subject, Assumption assumption) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + assumption.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumed o && subject.equals(o.subject) && assumption == o.assumption;
    }
}
