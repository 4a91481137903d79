package org.pathwayadvisor.assessment.care;

import java.util.List;
import java.util.OptionalInt;
import org.pathwayadvisor.model.GroupAxis;

/**
 * A group of patients, and whether the product was shown to work in it; never {@code shown} where the group is too small.
 *
 * @param level      who is in it, in words, or empty
 * @param figures    sensitivity and specificity, as far as counted
 * @param unanswered how many got no answer
 * @param because    why it stands so
 */
public record PopulationLine(
        String group,
        GroupAxis axis,
        String level,
        List<PopulationFigure> figures,
        OptionalInt unanswered,
        PopulationState state,
        String because) {
    public PopulationLine {
        figures = List.copyOf(figures);
    }
}
