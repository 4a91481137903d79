package org.pathwayadvisor.reference;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Low, typical and high, read as 10, 50 and 90 of 100: a lognormal of two halves, whose three points are exactly these. */
public record Range(double low, double typical, double high) implements Spread {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double NINE_IN_TEN = NORMAL.inverseCumulativeProbability(0.9);

    /** The value that lies so many standard deviations from the middle. */
    public double atNormal(double z) {
        return typical * Math.exp((z < 0 ? left() : right()) * z);
    }

    /** Spread below the middle. */
    public double left() {
        return Math.log(typical / low) / NINE_IN_TEN;
    }

    /** Spread above the middle. */
    public double right() {
        return Math.log(high / typical) / NINE_IN_TEN;
    }

    @Override
    public double at(double share) {
        return atNormal(NORMAL.inverseCumulativeProbability(share));
    }
}
