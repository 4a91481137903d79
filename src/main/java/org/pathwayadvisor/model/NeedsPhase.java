package org.pathwayadvisor.model;

/** A function, or the product, needs a phase that not every plan has. */
public record NeedsPhase(String subject, Phase phase) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + phase.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeedsPhase o && phase == o.phase && subject.equals(o.subject);
    }
}
