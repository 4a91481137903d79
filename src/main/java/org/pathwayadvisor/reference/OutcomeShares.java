package org.pathwayadvisor.reference;

/**
 * How files of one kind end, as shares of one; -1 where it is not known.
 *
 * @param office FDA's office, or {@code all}
 * @param title  which files were counted
 */
public record OutcomeShares(
        String route,
        String office,
        String title,
        double yes,
        double no,
        double withdrawn,
        double deleted,
        int n,
        Evidence evidence) {}
