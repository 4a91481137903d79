package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Pathway;

/**
 * Everything on which one function can still end.
 *
 * @param outcomes     by pathway, the lightest first, then by class and regulation
 * @param unsettled    true where some answers have no result: the law of the day is not held that far
 * @param bounded      true where the search gave up on the pathways: there may be more
 * @param typesBounded true where it gave up on their device types: there may be more of these
 */
public record PossibleFunction(
        String name, List<PossibleOutcome> outcomes, boolean unsettled, boolean bounded, boolean typesBounded) {
    public PossibleFunction {
        outcomes = List.copyOf(outcomes);
    }

    /** The pathways, each once. */
    public List<Pathway> pathways() {
        return outcomes.stream().map(PossibleOutcome::pathway).distinct().toList();
    }
}
