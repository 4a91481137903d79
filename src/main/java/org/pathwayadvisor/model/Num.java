package org.pathwayadvisor.model;

import java.math.BigDecimal;

/** A number that may be unanswered. */
public record Num(boolean known, BigDecimal value) {
    public static final Num UNKNOWN = new Num(false, BigDecimal.ZERO);

    public static Num of(BigDecimal value) {
        return new Num(true, value);
    }
}
