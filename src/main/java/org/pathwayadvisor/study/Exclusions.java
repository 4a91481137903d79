package org.pathwayadvisor.study;

/** People whom a study loses: ungradable images, missing reference, withdrawn consent. */
public final class Exclusions {
    private Exclusions() {}

    /** How many to take so that n remain on average: &lceil;n / (1 - rate)&rceil;. */
    public static int inflate(int n, double rate) {
        Require.atLeastOne("the number of people", n);
        Require.belowOne("the share that is lost", rate);
        return Decimal.upFromShare(n, Decimal.rest(rate));
    }
}
