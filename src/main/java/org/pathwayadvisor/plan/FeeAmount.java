package org.pathwayadvisor.plan;

import java.util.Optional;

/**
 * One fee to FDA in whole US dollars.
 *
 * @param kind      such as {@code 510k} or {@code registration}
 * @param year      the fiscal year
 * @param standard  the fee of the day
 * @param small     that of a small business; empty where there is none
 * @param projected true where FDA has published no fee for the year
 * @param source    id of the source, or of the last published fee that is carried on
 */
public record FeeAmount(
        String kind, int year, int standard, Optional<Integer> small, boolean projected, String source) {
    /** The fee that counts. */
    public int of(boolean smallBusiness) {
        return smallBusiness ? small.orElse(standard) : standard;
    }
}
