package org.pathwayadvisor.model;

/** The product, a function, a failure mode or a group counts as something under the rules on evidence and safety. */
public record Has(String subject, CareTerm term) {
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + term.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Has o && term == o.term && subject.equals(o.subject);
    }
}
