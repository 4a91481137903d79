package org.pathwayadvisor.assessment;

import java.util.Optional;
import org.pathwayadvisor.model.Pathway;

/**
 * What other answers shall bring.
 *
 * @param pathway the pathway that is wanted; empty for any that is lighter, and where a stop shall go
 * @param stop    the rule of the stop that shall go, or empty
 */
public record LeverGoal(Optional<Pathway> pathway, String stop) {
    /** Any lighter pathway of the product. */
    public static final LeverGoal LIGHTER = new LeverGoal(Optional.empty(), "");

    /** One pathway of the product. */
    public static LeverGoal to(Pathway pathway) {
        return new LeverGoal(Optional.of(pathway), "");
    }

    /** A stop that goes, wherever in the product it stands. */
    public static LeverGoal without(String rule) {
        return new LeverGoal(Optional.empty(), rule);
    }
}
