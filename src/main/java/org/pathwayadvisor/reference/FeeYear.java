package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The published fees of one fiscal year, by kind. */
public record FeeYear(int year, LocalDate from, LocalDate through, Map<String, Fee> fees) {
    public FeeYear {
        fees = Map.copyOf(fees);
    }

    /**
     * One fee in US dollars.
     *
     * @param small that of a small business; empty where there is none
     */
    public record Fee(int standard, Optional<Integer> small, Evidence evidence) {}
}
