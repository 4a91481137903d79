package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;

/**
 * Everything on which a product can still end, held answers counted as unknown.
 *
 * @param firm        the answers that are certain: what a witness is added to
 * @param outcomes    the pathways of the product, the lightest first: class and type are a function's
 * @param stops       certain ones first, then possible ones, then those that are excluded
 * @param evaluations how many sets of answers were judged to find the pathways and device types
 */
public record PossibleSet(
        LocalDate asOf,
        Answers firm,
        List<PossibleOutcome> outcomes,
        List<PossibleFunction> functions,
        List<PossibleStop> stops,
        int evaluations) {
    public PossibleSet {
        outcomes = List.copyOf(outcomes);
        functions = List.copyOf(functions);
        stops = List.copyOf(stops);
    }

    /** The certain answers with those that bring a stop; what the law on data adds to a file is written out. */
    public Answers with(PossibleStop stop) {
        return (stop.about() == OpenQuestion.About.DATA ? DataAnswers.of(firm) : firm).with(stop.witness());
    }

    /** False where the search gave up somewhere: then this is a lower bound. */
    public boolean exact() {
        return pathwaysExact() && functions.stream().noneMatch(PossibleFunction::typesBounded);
    }

    /** False where it gave up on pathways; what is said of device types may be a lower bound all the same. */
    public boolean pathwaysExact() {
        return functions.stream().noneMatch(PossibleFunction::bounded);
    }

    /** True where the product and each function have one pathway left, whatever is answered. */
    public boolean single() {
        return pathwaysExact()
                && outcomes.size() == 1
                && functions.stream().allMatch(f -> f.pathways().size() == 1 && !f.unsettled());
    }
}
