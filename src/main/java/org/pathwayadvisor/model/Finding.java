package org.pathwayadvisor.model;

/** Something to report; its title, severity, gate and authority are those of the named provision. */
public record Finding(String id, String subject) {
    // By hand, as in every conclusion: the engine hashes them all, and the generated ones are linked at every start.
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + subject.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding o && id.equals(o.id) && subject.equals(o.subject);
    }
}
