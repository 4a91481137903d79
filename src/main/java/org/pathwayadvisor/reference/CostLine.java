package org.pathwayadvisor.reference;

import java.util.Set;
import org.pathwayadvisor.model.Phase;

/**
 * One line of outside spend, in US dollars.
 *
 * @param phase      the work it belongs to
 * @param models     the kinds of plan it belongs to
 * @param chance     the share of cases in which it comes up
 * @param perPatient true where it is the price of one patient
 * @param instead    the line whose place it takes once the number of patients is known, or empty
 */
public record CostLine(
        String id,
        String title,
        Phase phase,
        Set<String> models,
        double chance,
        boolean perPatient,
        String instead,
        Range range,
        Evidence evidence) {
    public CostLine {
        models = Set.copyOf(models);
    }
}
