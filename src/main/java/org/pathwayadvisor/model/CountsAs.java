package org.pathwayadvisor.model;

/** A channel, service, set of data, or the product counts as something under the law on data. */
public record CountsAs(String subject, DataTerm term) {
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + term.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountsAs o && term == o.term && subject.equals(o.subject);
    }
}
