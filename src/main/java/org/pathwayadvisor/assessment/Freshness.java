package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When terms that change often are read again. */
final class Freshness {
    /** Days after which they are. */
    private static final long DAYS = 180;

    private Freshness() {}

    /** True where more than 180 days lie between the two. */
    static boolean stale(LocalDate read, LocalDate day) {
        return ChronoUnit.DAYS.between(read, day) > DAYS;
    }
}
