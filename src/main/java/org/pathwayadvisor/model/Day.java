package org.pathwayadvisor.model;

import java.time.LocalDate;

/** A calendar day that may be unanswered. */
public record Day(boolean known, LocalDate value) {
    public static final Day UNKNOWN = new Day(false, LocalDate.EPOCH);

    public static Day of(LocalDate value) {
        return new Day(true, value);
    }
}
