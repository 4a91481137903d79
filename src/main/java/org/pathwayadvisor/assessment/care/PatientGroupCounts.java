package org.pathwayadvisor.assessment.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.GroupAxis;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.study.SubgroupSize;

/**
 * A group of patients, with what the questionnaire counts in it; answers that are only held do not count.
 *
 * @param sensitivity empty where one of its counts is missing, or they contradict each other
 * @param goals       for how many of the two the product has a goal
 */
record PatientGroupCounts(
        String name,
        GroupAxis axis,
        String level,
        Optional<GroupCount> sensitivity,
        Optional<GroupCount> specificity,
        OptionalInt unanswered,
        OptionalDouble trainingShare,
        OptionalDouble patientShare,
        int goals) {
    /** What is expected where nobody said it: 67 patients are needed then. */
    private static final double USUAL = 0.9;

    private static final double HALF_WIDTH = 0.1;

    static final List<Function<PatientGroupCounts, Optional<GroupCount>>> SIDES =
            List.of(PatientGroupCounts::sensitivity, PatientGroupCounts::specificity);

    static List<PatientGroupCounts> of(Answers answers) {
        List<String> names = answers.names(Scope.GROUP);
        List<PatientGroupCounts> groups = new ArrayList<>();
        if (names.isEmpty()) {
            return groups;
        }
        OptionalDouble seGoal = share(answers, Key.PRODUCT, "quality-bar.sensitivity-goal");
        OptionalDouble spGoal = share(answers, Key.PRODUCT, "quality-bar.specificity-goal");
        int positives = needed(answers, "quality-bar.sensitivity-expected");
        int negatives = needed(answers, "quality-bar.specificity-expected");
        for (String name : names) {
            groups.add(new PatientGroupCounts(
                    name,
                    given(answers, name, "axis").map(g -> (GroupAxis) g.value()).orElse(GroupAxis.UNKNOWN),
                    given(answers, name, "level").map(Given::text).orElse(""),
                    count(answers, name, "found", "diseased", positives, seGoal),
                    count(answers, name, "left-alone", "healthy", negatives, spGoal),
                    whole(answers, name, "unanswered"),
                    share(answers, name, "training-share"),
                    share(answers, name, "patient-share"),
                    (seGoal.isPresent() ? 1 : 0) + (spGoal.isPresent() ? 1 : 0)));
        }
        return groups;
    }

    /** The groups of the same kind, itself among them. */
    List<PatientGroupCounts> kind(List<PatientGroupCounts> groups) {
        return axis == GroupAxis.UNKNOWN
                ? List.of(this)
                : groups.stream().filter(g -> g.axis == axis).toList();
    }

    /** The best group of its kind on one side: among the large enough ones, or among all where none is. */
    Optional<GroupCount> best(
            List<PatientGroupCounts> groups, Function<PatientGroupCounts, Optional<GroupCount>> side) {
        List<GroupCount> counted =
                kind(groups).stream().flatMap(g -> side.apply(g).stream()).toList();
        List<GroupCount> large = counted.stream().filter(GroupCount::large).toList();
        return (large.isEmpty() ? counted : large).stream().max(Comparator.comparingDouble(GroupCount::estimate));
    }

    /** Its counts, of either side. */
    List<GroupCount> counted() {
        return SIDES.stream().flatMap(s -> s.apply(this).stream()).toList();
    }

    private static int needed(Answers answers, String path) {
        double expected = share(answers, Key.PRODUCT, path).orElse(USUAL);
        return SubgroupSize.of(expected > 0 && expected < 1 ? expected : USUAL, HALF_WIDTH, GroupCount.GAMMA)
                .stable();
    }

    private static Optional<GroupCount> count(
            Answers answers, String name, String right, String all, int needed, OptionalDouble goal) {
        OptionalInt some = whole(answers, name, right);
        OptionalInt of = whole(answers, name, all);
        return some.isPresent() && of.isPresent() && of.getAsInt() > 0 && some.getAsInt() <= of.getAsInt()
                ? Optional.of(new GroupCount(some.getAsInt(), of.getAsInt(), needed, goal))
                : Optional.empty();
    }

    private static OptionalInt whole(Answers answers, String subject, String path) {
        return number(answers, subject, path)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(n -> OptionalInt.of(n.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    private static OptionalDouble share(Answers answers, String subject, String path) {
        return number(answers, subject, path)
                .map(n -> OptionalDouble.of(n.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<BigDecimal> number(Answers answers, String subject, String path) {
        return given(answers, subject, path)
                .filter(g -> g.value() instanceof Num n && n.known())
                .map(g -> ((Num) g.value()).value());
    }

    private static Optional<Given> given(Answers answers, String subject, String path) {
        return Optional.ofNullable(answers.given().get(new Key(subject, path))).filter(g -> !g.held());
    }
}
