package org.pathwayadvisor.study;

/** An estimate and the bounds around it. */
public record Interval(double estimate, double lower, double upper) {
    /** The longer of its two arms. */
    public double halfWidth() {
        return Math.max(estimate - lower, upper - estimate);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
