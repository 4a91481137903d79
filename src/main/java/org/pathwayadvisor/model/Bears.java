package org.pathwayadvisor.model;

/** How strongly the output of a function bears on care. */
public record Bears(String subject, Significance significance) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + significance.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bears o && subject.equals(o.subject) && significance == o.significance;
    }
}
