package org.pathwayadvisor.assessment.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.study.Interval;

/** What rules read of the results by group: comparisons as yes or no, each only where all its numbers are given. */
public final class GroupFacts {
    private static final double FIVE = 0.05;
    private static final double TEN = 0.10;

    /** Ten points of 0.90 and 0.80 are ten points, though floating point falls short of them. */
    private static final double ROUNDING = 1e-9;

    private final List<PatientGroupCounts> groups;
    private final List<Object> rows = new ArrayList<>();

    private GroupFacts(List<PatientGroupCounts> groups) {
        this.groups = groups;
    }

    public static List<Object> rows(Answers answers) {
        GroupFacts facts = new GroupFacts(PatientGroupCounts.of(answers));
        if (!facts.groups.isEmpty() || answers.complete(Scope.GROUP)) {
            facts.row(Key.PRODUCT, Measure.GROUPS_LISTED, !facts.groups.isEmpty());
        }
        facts.groups.forEach(facts::group);
        return facts.rows;
    }

    private void group(PatientGroupCounts group) {
        List<GroupCount> counted = group.counted();
        if (!counted.isEmpty()) {
            row(group.name(), Measure.GROUP_LARGE_ENOUGH, counted.stream().allMatch(GroupCount::large));
        }
        List<GroupCount> judged =
                counted.stream().filter(c -> c.goal().isPresent()).toList();
        if (!judged.isEmpty()) {
            row(group.name(), Measure.GROUP_BOUND_MEETS_GOAL, judged.stream().allMatch(GroupCount::shown));
        }
        compare(group);
        if (group.trainingShare().isPresent() && group.patientShare().isPresent()) {
            row(
                    group.name(),
                    Measure.TRAINING_SHARE_HALF,
                    group.trainingShare().getAsDouble() >= group.patientShare().getAsDouble() / 2);
        }
    }

    /** The group beside the others of its kind. */
    private void compare(PatientGroupCounts group) {
        List<Side> sides = new ArrayList<>();
        for (var side : PatientGroupCounts.SIDES) {
            List<GroupCount> kind = group.kind(groups).stream()
                    .flatMap(g -> side.apply(g).stream())
                    .toList();
            Optional<GroupCount> own = side.apply(group);
            if (own.isPresent() && kind.size() > 1) {
                GroupCount together = kind.stream().reduce(GroupCount::plus).orElseThrow();
                sides.add(new Side(own.get(), group.best(groups, side).orElseThrow(), together));
            }
        }
        if (sides.isEmpty()) {
            return;
        }
        any(group, Measure.FIVE_POINTS_BEHIND, sides, s -> s.behind(FIVE) && s.sure());
        any(group, Measure.TEN_POINTS_BEHIND, sides, s -> s.behind(TEN) && s.sure());
        any(group, Measure.DIFFERENCE_INCONCLUSIVE, sides, Side::inconclusive);
        List<Side> judged = sides.stream().filter(s -> s.own.goal().isPresent()).toList();
        if (!judged.isEmpty()) {
            any(
                    group,
                    Measure.TEN_POINTS_AND_BELOW_GOAL,
                    judged,
                    s -> s.behind(TEN) && s.own.found().lower() < s.own.goal().getAsDouble());
            any(group, Measure.HIDDEN_BY_AVERAGE, judged, s -> s.together.shown() && s.own.below());
        }
    }

    private void any(PatientGroupCounts group, Measure measure, List<Side> sides, Predicate<Side> holds) {
        row(group.name(), measure, sides.stream().anyMatch(holds));
    }

    private void row(String subject, Measure measure, boolean answer) {
        rows.add(new Computed(subject, measure, answer ? Tri.YES : Tri.NO));
    }

    /** A group, the best of its kind and all of its kind, on one side. */
    private record Side(GroupCount own, GroupCount best, GroupCount together) {
        Interval difference() {
            return own.behind(best);
        }

        boolean behind(double points) {
            return difference().estimate() >= points - ROUNDING;
        }

        boolean sure() {
            return difference().lower() > 0;
        }

        /** No "no difference": too few people to say so. */
        boolean inconclusive() {
            return difference().estimate() > 0 && !sure() && !(own.large() && best.large());
        }
    }
}
