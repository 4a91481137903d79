package org.pathwayadvisor.assessment.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.study.Interval;

/** Says of each group of patients whether the product was shown to work in it. */
public final class PopulationAssessor {
    private static final List<String> NAMES = List.of("sensitivity", "specificity");

    private PopulationAssessor() {}

    public static List<PopulationLine> of(Answers answers) {
        List<PatientGroupCounts> groups = PatientGroupCounts.of(answers);
        return groups.stream().map(g -> line(g, groups)).toList();
    }

    private static PopulationLine line(PatientGroupCounts group, List<PatientGroupCounts> groups) {
        List<PopulationFigure> figures = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            var side = PatientGroupCounts.SIDES.get(i);
            Optional<GroupCount> own = side.apply(group);
            if (own.isPresent()) {
                boolean others = group.kind(groups).stream()
                        .anyMatch(g -> g != group && side.apply(g).isPresent());
                figures.add(figure(
                        NAMES.get(i),
                        own.get(),
                        others ? group.best(groups, side).map(b -> own.get().behind(b)) : Optional.empty()));
            }
        }
        Verdict verdict = verdict(group);
        return new PopulationLine(
                group.name(),
                group.axis(),
                group.level(),
                figures,
                group.unanswered(),
                verdict.state(),
                verdict.because());
    }

    private static PopulationFigure figure(String name, GroupCount count, Optional<Interval> behind) {
        Interval found = count.found();
        return new PopulationFigure(
                name,
                count.right(),
                count.all(),
                count.needed(),
                found.estimate(),
                found.lower(),
                found.upper(),
                count.goal(),
                part(behind.map(Interval::estimate)),
                part(behind.map(Interval::lower)),
                part(behind.map(Interval::upper)));
    }

    private static OptionalDouble part(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Clearly below a goal is not shown however few they are; else the number of people comes before the result. */
    private static Verdict verdict(PatientGroupCounts group) {
        List<GroupCount> counted = group.counted();
        if (counted.isEmpty()) {
            return new Verdict(PopulationState.NOT_SHOWN, "nothing is counted in it");
        }
        if (counted.stream().anyMatch(GroupCount::failed)) {
            return new Verdict(PopulationState.NOT_SHOWN, "even the upper bound is below the goal");
        }
        if (!counted.stream().allMatch(GroupCount::large)) {
            return new Verdict(PopulationState.INCONCLUSIVE, "too few to know it to within ten points");
        }
        if (counted.stream().anyMatch(c -> c.goal().isEmpty())) {
            return new Verdict(PopulationState.INCONCLUSIVE, "there is no goal to hold it against");
        }
        if (!counted.stream().allMatch(GroupCount::shown)) {
            return new Verdict(PopulationState.NOT_SHOWN, "the lower bound does not exceed the goal");
        }
        return group.goals() > counted.size()
                ? new Verdict(PopulationState.INCONCLUSIVE, "one of the two goals is not counted in it")
                : new Verdict(PopulationState.SHOWN, "the lower bound exceeds the goal");
    }

    private record Verdict(PopulationState state, String because) {}
}
