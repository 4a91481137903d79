package org.pathwayadvisor.assessment.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Endpoints;
import org.pathwayadvisor.reference.Benchmark;
import org.pathwayadvisor.reference.PlanningGoals;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.Setting;
import org.pathwayadvisor.study.StudyPlan;
import org.pathwayadvisor.study.SubgroupSize;

/** Sizes the study of accuracy from the goals of the questionnaire. */
public final class StudyNeeds {
    private static final String BAR = "quality-bar.";

    private StudyNeeds() {}

    public static StudyNeed of(Answers answers, PlanningGoals goals, List<Benchmark> published) {
        Figures figures = new Figures(answers);
        OptionalDouble sensitivity = figures.share(BAR + "sensitivity-expected");
        List<String> missing = new ArrayList<>();
        Optional<StudyPlan> plan = Optional.empty();
        String refused = "";
        try {
            plan = plan(figures, missing);
        } catch (IllegalArgumentException e) {
            refused = e.getMessage();
        }
        Optional<BigDecimal> width = goals.limit("group-half-width");
        OptionalInt group = sensitivity.isPresent() && width.isPresent()
                ? OptionalInt.of(
                        SubgroupSize.of(sensitivity.getAsDouble(), width.get().doubleValue(), ProportionGoal.ALPHA)
                                .stable())
                : OptionalInt.empty();
        return new StudyNeed(
                plan,
                figures.count("evidence.positives"),
                figures.count("evidence.negatives"),
                group,
                goals.limit("sites").map(BigDecimal::intValue).orElse(1),
                missing,
                refused,
                published);
    }

    private static Optional<StudyPlan> plan(Figures figures, List<String> missing) {
        Optional<ProportionGoal> first = goal(figures, "sensitivity", missing);
        boolean one = figures.is(Key.PRODUCT, BAR + "plan.endpoints", Endpoints.ONE);
        if (one) {
            return first.map(g -> StudyPlan.one(g, setting(figures)));
        }
        Optional<ProportionGoal> second = goal(figures, "specificity", missing);
        return first.flatMap(f -> second.map(s -> StudyPlan.both(f, s, setting(figures))));
    }

    private static Optional<ProportionGoal> goal(Figures figures, String name, List<String> missing) {
        OptionalDouble goal = figures.share(BAR + name + "-goal");
        OptionalDouble expected = figures.share(BAR + name + "-expected");
        if (goal.isEmpty()) {
            missing.add(BAR + name + "-goal");
        }
        if (expected.isEmpty()) {
            missing.add(BAR + name + "-expected");
        }
        return goal.isEmpty() || expected.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProportionGoal(
                        goal.getAsDouble(),
                        expected.getAsDouble(),
                        figures.share(BAR + "plan.alpha").orElse(ProportionGoal.ALPHA),
                        figures.share(BAR + "plan.power").orElse(ProportionGoal.POWER)));
    }

    private static Setting setting(Figures figures) {
        OptionalDouble study = figures.share(BAR + "plan.study-prevalence");
        return new Setting(
                study.isPresent() ? study : figures.share(BAR + "plan.prevalence"),
                0,
                Math.max(1, figures.number(BAR + "plan.per-patient").orElse(1)),
                figures.number(BAR + "plan.correlation").orElse(0));
    }
}
