package org.pathwayadvisor.model;

/** The IMDRF category of a function; not an FDA class. */
public record RiskLabel(String subject, ImdrfCategory category) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + category.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskLabel o && subject.equals(o.subject) && category == o.category;
    }
}
