package org.pathwayadvisor.model;

/** A function lacks what a row of the evidence matrix asks. */
public record Lacks(String subject, String need, NeedBasis basis) {
    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + need.hashCode()) + basis.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lacks o && basis == o.basis && subject.equals(o.subject) && need.equals(o.need);
    }
}
