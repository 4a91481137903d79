package org.pathwayadvisor.model;

/** An item of the checklist of readiness is met, not met or not needed. */
public record Checked(String subject, ReadinessItem item, ReadinessMark mark) {
    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + item.ordinal()) + mark.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checked o && item == o.item && mark == o.mark && subject.equals(o.subject);
    }
}
