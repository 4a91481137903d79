package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Pathway;

/**
 * One of several functions of a product: what would make it lighter, whatever the product keeps through its other ones.
 *
 * @param function its name
 * @param levers   what would make it lighter, looked for with no eye on the others
 * @param without  what the product can end on when this function is left out of it
 */
public record FunctionLevers(String function, LeverResult levers, List<Pathway> without) {
    public FunctionLevers {
        without = List.copyOf(without);
    }
}
