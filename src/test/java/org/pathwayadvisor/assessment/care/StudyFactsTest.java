package org.pathwayadvisor.assessment.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ClinicalContext;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.Endpoints;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.PlanningGoals;
import org.pathwayadvisor.reference.Reference;

/** Numbers of the questionnaire as yes or no, at the edge where one turns into the other. */
class StudyFactsTest {
    private static final PlanningGoals GOALS =
            Reference.load(Path.of("rules"), new ArrayList<>()).planningGoals();

    @ParameterizedTest
    @CsvSource({
        // measure, answer, numbers
        "SENSITIVITY_SHOWN, NO, quality-bar.sensitivity-goal=0.80 evidence.positives=100 quality-bar.results.true-positives=88",
        "SENSITIVITY_SHOWN, YES, quality-bar.sensitivity-goal=0.80 evidence.positives=100 quality-bar.results.true-positives=89",
        "SPECIFICITY_SHOWN, YES, quality-bar.specificity-goal=0.825 evidence.negatives=621 quality-bar.results.true-negatives=532",
        "SPECIFICITY_SHOWN, NO, quality-bar.specificity-goal=0.825 evidence.negatives=621 quality-bar.results.true-negatives=531",
        "SENSITIVITY_SHOWN, YES, quality-bar.plan.alpha=0.05 quality-bar.sensitivity-goal=0.80 evidence.positives=100 quality-bar.results.true-positives=88",
        "SENSITIVITY_WORST_CASE_SHOWN, NO, quality-bar.sensitivity-goal=0.80 evidence.positives=100 quality-bar.results.true-positives=90 quality-bar.results.no-answer-positives=8",
        "SENSITIVITY_WORST_CASE_SHOWN, YES, quality-bar.sensitivity-goal=0.80 evidence.positives=100 quality-bar.results.true-positives=98 quality-bar.results.no-answer-positives=8",
        "SENSITIVITY_CAN_BE_SHOWN, NO, quality-bar.sensitivity-goal=0.80 evidence.positives=16",
        "SENSITIVITY_CAN_BE_SHOWN, YES, quality-bar.sensitivity-goal=0.80 evidence.positives=17",
        "SPECIFICITY_CAN_BE_SHOWN, NO, quality-bar.specificity-goal=0.95 evidence.negatives=71",
        "SPECIFICITY_CAN_BE_SHOWN, YES, quality-bar.specificity-goal=0.95 evidence.negatives=72",
        "ENOUGH_POSITIVES, NO, quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=112",
        "ENOUGH_POSITIVES, YES, quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=113",
        "ENOUGH_NEGATIVES, NO, quality-bar.specificity-goal=0.85 quality-bar.specificity-expected=0.90 evidence.negatives=378",
        "ENOUGH_NEGATIVES, YES, quality-bar.specificity-goal=0.85 quality-bar.specificity-expected=0.90 evidence.negatives=379",
        "ENOUGH_POSITIVES, NO, quality-bar.plan.power=0.90 quality-bar.plan.per-patient=2 quality-bar.plan.correlation=0.5 quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=223",
        "ENOUGH_POSITIVES, YES, quality-bar.plan.power=0.90 quality-bar.plan.per-patient=2 quality-bar.plan.correlation=0.5 quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=224",
        "ENOUGH_POSITIVES, NO, quality-bar.sensitivity-goal=0.90 quality-bar.sensitivity-expected=0.9001 evidence.positives=5000",
        "SENSITIVITY_EXPECTED_ABOVE_GOAL, NO, quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.80",
        "SPECIFICITY_EXPECTED_ABOVE_GOAL, YES, quality-bar.specificity-goal=0.80 quality-bar.specificity-expected=0.81",
        "POWER_AT_LEAST_HALF, NO, quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=30",
        "POWER_AT_LEAST_HALF, YES, quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90 evidence.positives=107",
        "ENROLMENT_BRINGS_ENOUGH, YES, quality-bar.plan.power=0.90 quality-bar.sensitivity-goal=0.85 quality-bar.sensitivity-expected=0.93 quality-bar.plan.prevalence=0.008 quality-bar.plan.enrolment=22125",
        "ENROLMENT_BRINGS_ENOUGH, NO, quality-bar.plan.power=0.90 quality-bar.sensitivity-goal=0.85 quality-bar.sensitivity-expected=0.93 quality-bar.plan.prevalence=0.008 quality-bar.plan.enrolment=22124",
        "PPV_AT_LEAST_MINIMUM, YES, quality-bar.sensitivity-expected=0.90 quality-bar.specificity-expected=0.90 quality-bar.plan.prevalence=0.10 quality-bar.alerts.least-ppv=0.49",
        "PPV_AT_LEAST_MINIMUM, NO, quality-bar.sensitivity-expected=0.90 quality-bar.specificity-expected=0.90 quality-bar.plan.prevalence=0.10 quality-bar.alerts.least-ppv=0.51",
        "ALERTS_WITHIN_LIMIT, YES, quality-bar.sensitivity-expected=0.90 quality-bar.specificity-expected=0.90 quality-bar.plan.prevalence=0.02 quality-bar.alerts.volume=400 quality-bar.alerts.clinicians=2 quality-bar.alerts.most=24",
        "ALERTS_WITHIN_LIMIT, NO, quality-bar.sensitivity-expected=0.90 quality-bar.specificity-expected=0.90 quality-bar.plan.prevalence=0.02 quality-bar.alerts.volume=400 quality-bar.alerts.clinicians=2 quality-bar.alerts.most=23",
        "CALIBRATION_WITHIN_LIMITS, YES, uncertainty.calibration.slope=0.8 uncertainty.calibration.intercept=-0.2 uncertainty.calibration.expected-error=0.05",
        "CALIBRATION_WITHIN_LIMITS, NO, uncertainty.calibration.slope=0.79",
        "CALIBRATION_WITHIN_LIMITS, NO, uncertainty.calibration.slope=1.21",
        "CALIBRATION_WITHIN_LIMITS, NO, uncertainty.calibration.intercept=-0.21",
        "CALIBRATION_WITHIN_LIMITS, NO, uncertainty.calibration.expected-error=0.051",
        "SENSITIVITY_GOAL_ABOVE_TRIAGE, NO, quality-bar.sensitivity-goal=0.80",
        "SENSITIVITY_GOAL_ABOVE_TRIAGE, YES, quality-bar.sensitivity-goal=0.81",
        "SPECIFICITY_GOAL_HIGH, NO, quality-bar.specificity-goal=0.79",
        "SPECIFICITY_GOAL_HIGH, YES, quality-bar.specificity-goal=0.80",
        "UNREAD_NEGATIVES_SAFE, NO, evidence.positives=100 quality-bar.results.true-positives=95",
        "UNREAD_NEGATIVES_SAFE, YES, evidence.positives=100 quality-bar.results.true-positives=99",
        "SPECIFICITY_GOAL_LEADS, YES, quality-bar.sensitivity-goal=0.80 quality-bar.specificity-goal=0.80",
        "SPECIFICITY_GOAL_LEADS, NO, quality-bar.sensitivity-goal=0.81 quality-bar.specificity-goal=0.80",
        "SEVERAL_PER_PATIENT, YES, quality-bar.plan.per-patient=2",
        "SEVERAL_PER_PATIENT, NO, quality-bar.plan.per-patient=1",
        "GOALS_GIVEN, NO, quality-bar.sensitivity-goal=0.80",
        "GOALS_GIVEN, YES, quality-bar.sensitivity-goal=0.80 quality-bar.specificity-goal=0.80"
    })
    void numbersTurnIntoAnswers(Measure measure, Tri answer, String numbers) {
        assertThat(StudyFacts.rows(answers(numbers, Map.of()), GOALS))
                .contains(new Computed(Key.PRODUCT, measure, answer))
                .doesNotContain(new Computed(Key.PRODUCT, measure, answer == Tri.YES ? Tri.NO : Tri.YES));
    }

    @ParameterizedTest
    @CsvSource({"113, 113, NO", "142, 142, NO", "143, 143, YES", "149, 149, YES"})
    void bothGoalsAreMetTogether(int positives, int negatives, Tri enough) {
        String numbers = "quality-bar.sensitivity-goal=0.80 quality-bar.sensitivity-expected=0.90"
                + " quality-bar.specificity-goal=0.80 quality-bar.specificity-expected=0.90"
                + " evidence.positives=" + positives + " evidence.negatives=" + negatives;
        Answers answers = answers(numbers, Map.of("quality-bar.plan.endpoints", Endpoints.BOTH));
        assertThat(StudyFacts.rows(answers, GOALS))
                .contains(new Computed(Key.PRODUCT, Measure.JOINT_POWER_ENOUGH, enough));
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS_SCREENING, 0.84, NO", "SERIOUS_SCREENING, 0.85, YES", "RULE_OUT, 0.94, NO", "TRIAGE, 0.80, YES"
    })
    void aGoalIsHeldAgainstThatOfItsUse(ClinicalContext context, String goal, Tri reached) {
        Answers answers = answers("quality-bar.sensitivity-goal=" + goal, Map.of("quality-bar.context", context));
        assertThat(StudyFacts.rows(answers, GOALS))
                .contains(new Computed(Key.PRODUCT, Measure.SENSITIVITY_GOAL_AT_DEFAULT, reached));
    }

    @Test
    void anEarlyWarningHasAnUsualLeastShareOfRightAlerts() {
        String epic = "quality-bar.plan.prevalence=0.066363 evidence.positives=2552 evidence.negatives=35903"
                + " quality-bar.results.true-positives=843 quality-bar.results.true-negatives=29775";
        Answers answers = answers(epic, Map.of("quality-bar.context", ClinicalContext.EARLY_WARNING));
        assertThat(StudyFacts.rows(answers, GOALS))
                .contains(new Computed(Key.PRODUCT, Measure.PPV_AT_LEAST_MINIMUM, Tri.NO));
    }

    @Test
    void withoutNumbersOnlyWhatIsAlwaysKnownIsSaid() {
        assertThat(StudyFacts.rows(answers("", Map.of()), GOALS))
                .containsExactlyInAnyOrder(
                        new Computed(Key.PRODUCT, Measure.GOALS_GIVEN, Tri.NO),
                        new Computed(Key.PRODUCT, Measure.FAILURES_LISTED, Tri.NO));
    }

    @Test
    void aNumberThatIsOnlyHeldDoesNotCount() {
        SortedMap<Key, Given> given = new TreeMap<>();
        Num half = Num.of(new BigDecimal("0.5"));
        given.put(
                new Key(Key.PRODUCT, "quality-bar.sensitivity-goal"),
                new Given(half, "0.5", true, "", "", LocalDate.MIN));
        Answers answers = new Answers("p", Map.of(), List.of(), given);
        assertThat(StudyFacts.rows(answers, GOALS))
                .doesNotContain(new Computed(Key.PRODUCT, Measure.SENSITIVITY_GOAL_ABOVE_TRIAGE, Tri.NO));
    }

    @Test
    void aFailureCountsOnTheCarefulSideUntilSomebodySaysOtherwise() {
        SortedMap<Key, Given> given = new TreeMap<>();
        given.put(new Key("cut", "setting.prevents-impairment"), Given.of(Tri.NO, "no"));
        given.put(new Key("cut", "control.external"), Given.of(Tri.YES, "yes"));
        Answers answers = new Answers("p", Map.of(Scope.FAILURE, List.of("cut", "dose")), List.of(), given);
        assertThat(StudyFacts.rows(answers, GOALS))
                .contains(
                        new Computed("cut", Measure.IMPAIRMENT_RULED_OUT, Tri.YES),
                        new Computed("cut", Measure.EXTERNAL_CONTROL_SHOWN, Tri.YES),
                        new Computed("dose", Measure.IMPAIRMENT_RULED_OUT, Tri.NO),
                        new Computed("dose", Measure.EXTERNAL_CONTROL_SHOWN, Tri.NO),
                        new Computed(Key.PRODUCT, Measure.FAILURES_LISTED, Tri.YES));
    }

    private static Answers answers(String numbers, Map<String, Enum<?>> choices) {
        SortedMap<Key, Given> given = new TreeMap<>();
        for (String pair : numbers.isEmpty() ? new String[0] : numbers.split(" ")) {
            String[] parts = pair.split("=");
            given.put(new Key(Key.PRODUCT, parts[0]), Given.of(Num.of(new BigDecimal(parts[1])), parts[1]));
        }
        choices.forEach((path, value) -> given.put(new Key(Key.PRODUCT, path), Given.of(value, value.name())));
        return new Answers("p", Map.of(), List.of(), given);
    }
}
