package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * Every pathway on which one function can still end.
 *
 * @param outcomes  the lightest first
 * @param unsettled true where some answers have no result: the law of the day is not held that far
 * @param bounded   true where the search gave up: there may be more
 */
public record PossibleFunction(String name, List<PossibleOutcome> outcomes, boolean unsettled, boolean bounded) {
    public PossibleFunction {
        outcomes = List.copyOf(outcomes);
    }
}
