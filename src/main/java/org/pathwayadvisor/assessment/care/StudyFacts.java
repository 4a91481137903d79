package org.pathwayadvisor.assessment.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ClinicalContext;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.Endpoints;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.PlanningGoals;
import org.pathwayadvisor.study.AlertBurden;
import org.pathwayadvisor.study.ClopperPearson;
import org.pathwayadvisor.study.PredictiveValues;
import org.pathwayadvisor.study.ProportionGoal;

/** What rules read of the questionnaire's numbers: comparisons as yes or no, each only where all its numbers are given. */
public final class StudyFacts {
    private static final String BAR = "quality-bar.";
    private static final String PLAN = BAR + "plan.";
    private static final String RESULTS = BAR + "results.";

    private final Figures figures;
    private final PlanningGoals goals;
    private final Endpoint sensitivity;
    private final Endpoint specificity;
    private final List<Object> rows = new ArrayList<>();

    private StudyFacts(Answers answers, PlanningGoals goals) {
        this.figures = new Figures(answers);
        this.goals = goals;
        this.sensitivity = endpoint("sensitivity", "positives");
        this.specificity = endpoint("specificity", "negatives");
    }

    public static List<Object> rows(Answers answers, PlanningGoals goals) {
        StudyFacts facts = new StudyFacts(answers, goals);
        facts.goals();
        facts.plan();
        facts.results();
        facts.use();
        facts.calibration();
        facts.failures(answers);
        return facts.rows;
    }

    private Endpoint endpoint(String name, String group) {
        boolean positives = group.equals("positives");
        return new Endpoint(
                figures.share(BAR + name + "-goal"),
                figures.share(BAR + name + "-expected"),
                figures.count("evidence." + group),
                figures.count(RESULTS + (positives ? "true-positives" : "true-negatives")),
                figures.count(RESULTS + (positives ? "no-answer-positives" : "no-answer-negatives")),
                figures.share(PLAN + "alpha").orElse(limit("alpha", ProportionGoal.ALPHA)),
                Math.max(0.5, figures.share(PLAN + "power").orElse(limit("power", ProportionGoal.POWER))),
                perPatient(),
                figures.number(PLAN + "correlation").orElse(0));
    }

    private double perPatient() {
        return Math.max(1, figures.number(PLAN + "per-patient").orElse(1));
    }

    private double limit(String name, double otherwise) {
        return goals.limit(name).map(BigDecimal::doubleValue).orElse(otherwise);
    }

    /** The goals beside what is usual. */
    private void goals() {
        OptionalDouble se = sensitivity.goal();
        OptionalDouble sp = specificity.goal();
        add(Measure.GOALS_GIVEN, se.isPresent() && sp.isPresent());
        figures.choice(BAR + "context", ClinicalContext.class)
                .flatMap(c -> goals.goal(c, "sensitivity"))
                .filter(usual -> se.isPresent())
                .ifPresent(usual -> add(Measure.SENSITIVITY_GOAL_AT_DEFAULT, se.getAsDouble() >= usual.doubleValue()));
        se.ifPresent(goal ->
                atLimit("triage-sensitivity", usual -> add(Measure.SENSITIVITY_GOAL_ABOVE_TRIAGE, goal > usual)));
        sp.ifPresent(
                goal -> atLimit("unconfirmed-specificity", usual -> add(Measure.SPECIFICITY_GOAL_HIGH, goal >= usual)));
        if (se.isPresent() && sp.isPresent()) {
            add(Measure.SPECIFICITY_GOAL_LEADS, sp.getAsDouble() >= se.getAsDouble());
        }
        expected(Measure.SENSITIVITY_EXPECTED_ABOVE_GOAL, sensitivity);
        expected(Measure.SPECIFICITY_EXPECTED_ABOVE_GOAL, specificity);
    }

    private void expected(Measure measure, Endpoint endpoint) {
        if (endpoint.goal().isPresent() && endpoint.expected().isPresent()) {
            add(measure, endpoint.plannable());
        }
    }

    /** The cases beside what the goals need. */
    private void plan() {
        enough(Measure.ENOUGH_POSITIVES, sensitivity);
        enough(Measure.ENOUGH_NEGATIVES, specificity);
        canBeShown(Measure.SENSITIVITY_CAN_BE_SHOWN, sensitivity);
        canBeShown(Measure.SPECIFICITY_CAN_BE_SHOWN, specificity);
        boolean both = figures.is(Key.PRODUCT, PLAN + "endpoints", Endpoints.BOTH);
        if (sensitivity.planned() && specificity.planned()) {
            double first = sensitivity.powerOfPlan();
            double second = specificity.powerOfPlan();
            add(Measure.POWER_AT_LEAST_HALF, (both ? first * second : Math.min(first, second)) >= 0.5);
            add(Measure.JOINT_POWER_ENOUGH, first * second >= sensitivity.power());
        } else if (sensitivity.planned() || specificity.planned()) {
            Endpoint one = sensitivity.planned() ? sensitivity : specificity;
            add(Measure.POWER_AT_LEAST_HALF, one.powerOfPlan() >= 0.5);
        }
        if (figures.number(PLAN + "per-patient").isPresent()) {
            add(Measure.SEVERAL_PER_PATIENT, perPatient() > 1);
        }
        OptionalDouble enrolled = figures.number(PLAN + "enrolment");
        OptionalDouble share = figures.share(PLAN + "study-prevalence");
        OptionalDouble diseased = share.isPresent() ? share : figures.share(PLAN + "prevalence");
        if (enrolled.isPresent()
                && diseased.isPresent()
                && sensitivity.plannable()
                && !figures.is(Key.PRODUCT, "study-design.enriched", Tri.YES)) {
            double units = enrolled.getAsDouble() * diseased.getAsDouble() * perPatient();
            within(Measure.ENROLMENT_BRINGS_ENOUGH, () -> units >= sensitivity.needed());
        }
    }

    private void enough(Measure measure, Endpoint endpoint) {
        if (endpoint.planned()) {
            within(measure, () -> endpoint.cases().getAsInt() >= endpoint.needed());
        }
    }

    private void canBeShown(Measure measure, Endpoint endpoint) {
        if (endpoint.goal().isPresent() && endpoint.cases().isPresent()) {
            add(measure, endpoint.canBeShown());
        }
    }

    /** What was found beside the goals. */
    private void results() {
        shown(Measure.SENSITIVITY_SHOWN, Measure.SENSITIVITY_WORST_CASE_SHOWN, sensitivity);
        shown(Measure.SPECIFICITY_SHOWN, Measure.SPECIFICITY_WORST_CASE_SHOWN, specificity);
        if (sensitivity.found()) {
            double lower = ClopperPearson.lower(
                    sensitivity.right().getAsInt(), sensitivity.cases().getAsInt(), sensitivity.alpha());
            atLimit("unread-negatives", least -> add(Measure.UNREAD_NEGATIVES_SAFE, lower >= least));
        }
    }

    private void shown(Measure measure, Measure worst, Endpoint endpoint) {
        if (endpoint.testable()) {
            add(measure, endpoint.shown());
            if (endpoint.unanswered().isPresent()) {
                add(worst, endpoint.shownAtWorst());
            }
        }
    }

    /** What results mean where the product is used. */
    private void use() {
        OptionalDouble prevalence = figures.share(PLAN + "prevalence");
        OptionalDouble se = sensitivity.best();
        OptionalDouble sp = specificity.best();
        if (prevalence.isEmpty() || se.isEmpty() || sp.isEmpty() || se.getAsDouble() + 1 - sp.getAsDouble() == 0) {
            return;
        }
        OptionalDouble own = figures.share(BAR + "alerts.least-ppv");
        OptionalDouble least = own.isPresent() ? own : usualPpv();
        if (least.isPresent()) {
            double ppv = PredictiveValues.of(se.getAsDouble(), sp.getAsDouble(), prevalence.getAsDouble())
                    .ppv();
            add(Measure.PPV_AT_LEAST_MINIMUM, ppv >= least.getAsDouble());
        }
        OptionalDouble volume = figures.number(BAR + "alerts.volume");
        OptionalDouble clinicians = figures.number(BAR + "alerts.clinicians");
        OptionalDouble most = figures.number(BAR + "alerts.most");
        if (volume.orElse(0) > 0 && clinicians.orElse(0) > 0 && most.isPresent()) {
            AlertBurden day =
                    AlertBurden.of(volume.getAsDouble(), prevalence.getAsDouble(), se.getAsDouble(), sp.getAsDouble());
            add(Measure.ALERTS_WITHIN_LIMIT, day.perClinician(clinicians.getAsDouble()) <= most.getAsDouble());
        }
    }

    private OptionalDouble usualPpv() {
        return figures.choice(BAR + "context", ClinicalContext.class)
                .flatMap(c -> goals.goal(c, "least-ppv"))
                .map(v -> OptionalDouble.of(v.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** One figure out of its limits is enough to be outside. */
    private void calibration() {
        OptionalDouble slope = figures.number("uncertainty.calibration.slope");
        OptionalDouble intercept = figures.number("uncertainty.calibration.intercept");
        OptionalDouble error = figures.number("uncertainty.calibration.expected-error");
        if (slope.isPresent() || intercept.isPresent() || error.isPresent()) {
            double one = slope.orElse(1);
            add(
                    Measure.CALIBRATION_WITHIN_LIMITS,
                    one >= limit("calibration-slope-from", 1)
                            && one <= limit("calibration-slope-to", 1)
                            && Math.abs(intercept.orElse(0)) <= limit("calibration-intercept", 0)
                            && error.orElse(0) <= limit("calibration-error", 0));
        }
    }

    /** What counts on the careful side until somebody says otherwise. */
    private void failures(Answers answers) {
        List<String> modes = answers.names(Scope.FAILURE);
        add(Measure.FAILURES_LISTED, !modes.isEmpty());
        for (String mode : modes) {
            add(mode, Measure.IMPAIRMENT_RULED_OUT, figures.is(mode, "setting.prevents-impairment", Tri.NO));
            add(mode, Measure.EXTERNAL_CONTROL_SHOWN, figures.is(mode, "control.external", Tri.YES));
        }
    }

    private void atLimit(String name, DoubleConsumer then) {
        goals.limit(name).ifPresent(v -> then.accept(v.doubleValue()));
    }

    /** A number of people beyond all reason is more than anybody has. */
    private void within(Measure measure, BooleanSupplier answer) {
        boolean holds;
        try {
            holds = answer.getAsBoolean();
        } catch (IllegalArgumentException e) {
            holds = false;
        }
        add(measure, holds);
    }

    private void add(Measure measure, boolean holds) {
        add(Key.PRODUCT, measure, holds);
    }

    private void add(String subject, Measure measure, boolean holds) {
        rows.add(new Computed(subject, measure, holds ? Tri.YES : Tri.NO));
    }
}
