package org.pathwayadvisor.study;

/** Counts of a test beside the truth, and the shares that follow. */
public record TwoByTwo(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {
    public TwoByTwo {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0 || trueNegatives < 0) {
            throw new IllegalArgumentException("a count cannot be below 0");
        }
        if (truePositives + falseNegatives == 0 || falsePositives + trueNegatives == 0) {
            throw new IllegalArgumentException("there must be people with the condition and people without");
        }
    }

    public double sensitivity() {
        return (double) truePositives / (truePositives + falseNegatives);
    }

    public double specificity() {
        return (double) trueNegatives / (trueNegatives + falsePositives);
    }

    /** Of the people counted here, which need not be those of the clinic. */
    public double prevalence() {
        double positives = truePositives + falseNegatives;
        return positives / (positives + falsePositives + trueNegatives);
    }

    /** The share of alerts that are right, among the people counted here. */
    public double ppv() {
        return (double) truePositives / (truePositives + falsePositives);
    }
}
