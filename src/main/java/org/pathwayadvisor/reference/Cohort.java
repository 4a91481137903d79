package org.pathwayadvisor.reference;

import java.util.List;

/**
 * The files of one kind that FDA received in one fiscal year.
 *
 * @param group     {@code 510k}, {@code de-novo} or {@code pma}
 * @param office    FDA's office, or {@code all}
 * @param n         files decided
 * @param closed    share of the cohort that is decided
 * @param quantiles days below which 20, 40, 60 and 80 of 100 were decided
 * @param most      the longest
 * @param refused   share refused at the door, or -1
 */
public record Cohort(
        String group,
        String office,
        int year,
        int n,
        double closed,
        double mean,
        List<Double> quantiles,
        double most,
        double refused,
        Evidence evidence) {
    /** A cohort that is less closed than this is biased short, since quick files are decided first. */
    public static final double CLOSED = 0.95;

    /** Fewer files than this say too little. */
    public static final int ENOUGH = 30;

    public Cohort {
        quantiles = List.copyOf(quantiles);
    }

    /** True where a plan may rest on it. */
    public boolean usable() {
        return closed >= CLOSED && n >= ENOUGH;
    }
}
