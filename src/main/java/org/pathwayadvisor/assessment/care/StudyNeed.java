package org.pathwayadvisor.assessment.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pathwayadvisor.reference.Benchmark;
import org.pathwayadvisor.study.StudyPlan;

/**
 * The study of accuracy that the goals ask for, beside what the team has. Sizes are exact; alpha, power, sites and the
 * width for groups are rules of thumb of ours where the file does not say them.
 *
 * @param plan        empty while a goal or what is expected is missing, or no study can succeed
 * @param positives   cases with the disease that the team has
 * @param negatives   cases without it
 * @param inEachGroup cases with the disease that each group of patients needs to be reported, by the width of its interval
 * @param sites       how many sites such a study should have at least
 * @param missing     the questions that the plan waits for
 * @param refused     why no plan exists, or empty
 * @param published   what others published about products of this kind
 */
public record StudyNeed(
        Optional<StudyPlan> plan,
        OptionalInt positives,
        OptionalInt negatives,
        OptionalInt inEachGroup,
        int sites,
        List<String> missing,
        String refused,
        List<Benchmark> published) {
    public StudyNeed {
        missing = List.copyOf(missing);
        published = List.copyOf(published);
    }
}
