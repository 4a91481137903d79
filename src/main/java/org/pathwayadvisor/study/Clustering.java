package org.pathwayadvisor.study;

import java.math.BigDecimal;

/**
 * Several eyes, lesions or exams of one person are no independent evidence: the number grows by the design effect,
 * 1 + (m - 1) ICC (Kish 1965, Survey Sampling).
 *
 * @param units  how many eyes, lesions or exams
 * @param people whom they come from
 */
public record Clustering(double designEffect, int units, int people) {
    /** From the number that would do if all were independent. */
    public static Clustering of(int independent, double clusterSize, double icc) {
        Require.atLeastOne("the number of people", independent);
        Require.share("the intraclass correlation", icc);
        if (!(clusterSize >= 1) || Double.isInfinite(clusterSize)) {
            throw new IllegalArgumentException(
                    "the number for each person must be at least 1, and is " + Decimal.of(clusterSize));
        }
        BigDecimal size = BigDecimal.valueOf(clusterSize);
        BigDecimal effect =
                size.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(icc)).add(BigDecimal.ONE);
        int units = Decimal.up(effect.multiply(BigDecimal.valueOf(independent)));
        return new Clustering(effect.doubleValue(), units, Decimal.upFromShare(units, size));
    }
}
