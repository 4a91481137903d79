package org.pathwayadvisor.model;

/** A law of the register of state laws applies to a channel or to the product; the row says what follows. */
public record LawApplies(String subject, String law) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + law.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LawApplies o && subject.equals(o.subject) && law.equals(o.law);
    }
}
