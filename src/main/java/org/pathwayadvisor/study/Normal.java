package org.pathwayadvisor.study;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles of the standard normal distribution. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The z that is exceeded with this probability: 1.96 for 0.025. */
    static double z(double exceeded) {
        return STANDARD.inverseSurvivalProbability(exceeded);
    }
}
