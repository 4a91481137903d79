package org.pathwayadvisor.model;

/** The exact opposite of {@link Has}. */
public record HasNot(String subject, CareTerm term) {
    @Override
    public int hashCode() {
        return 37 * subject.hashCode() + term.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HasNot o && term == o.term && subject.equals(o.subject);
    }
}
