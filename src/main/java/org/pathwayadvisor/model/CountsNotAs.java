package org.pathwayadvisor.model;

/** The opposite of {@link CountsAs}, concluded by rules of its own: nothing counts as no by silence. */
public record CountsNotAs(String subject, DataTerm term) {
    @Override
    public int hashCode() {
        return 37 * subject.hashCode() + term.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountsNotAs o && term == o.term && subject.equals(o.subject);
    }
}
