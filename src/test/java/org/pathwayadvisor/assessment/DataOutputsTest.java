package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.assessment.Flow.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ChannelCustomer;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What is said around the findings on data: what to ask first, who sees to what, and what each flow needs. */
class DataOutputsTest {
    private static final Law LAW = Products.today();
    private static final Path SAMPLES = Path.of("questionnaires", "health-data");

    static Stream<DataAssessment> products() {
        return Stream.of(
                assess(unsaid()),
                sample("minors-therapist"),
                sample("hospital-summariser"),
                sample("symptom-app"),
                sample("deidentified-images"));
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyPossibleFindingHangsOnOneGateQuestion(DataAssessment data) {
        List<DataFinding> behind = new ArrayList<>();
        data.gates().forEach(g -> behind.addAll(g.findings()));
        assertThat(behind)
                .containsExactlyInAnyOrderElementsOf(data.findings().stream()
                        .filter(f -> f.severity().equals("ask"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("products")
    void theGateWithMostPossibleStopsComesFirstAndNamesItsWeightiest(DataAssessment data) {
        assertThat(data.gates().stream().map(GateQuestion::stops).toList())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(data.gates())
                .allSatisfy(g -> assertThat(g.findings().get(0).couldStop()).isEqualTo(g.stops() > 0));
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyFindingHasAnOwnerAndADeadline(DataAssessment data) {
        assertThat(data.findings()).allSatisfy(f -> {
            assertThat(f.owner()).isNotBlank();
            assertThat(f.deadline()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("products")
    void aKnownRoleNamesItsRule(DataAssessment data) {
        assertThat(data.roles().stream().filter(r -> !r.role().isEmpty())).allSatisfy(r -> {
            assertThat(LAW.data().info(r.rule()).authority()).isEqualTo(r.citation());
            assertThat(LAW.data().info(r.rule()).severity()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("products")
    void aFlowNamesItsWeightiestRuleFirstAndWhatItNeeds(DataAssessment data) {
        assertThat(data.flows()).allSatisfy(flow -> {
            boolean stopped = data.findings().stream()
                    .anyMatch(f -> f.stops() && f.subject().equals(flow.subject()));
            assertThat(flow.state() == State.FORBIDDEN).isEqualTo(stopped);
            if (stopped) {
                assertThat(data.findings())
                        .anyMatch(
                                f -> f.stops() && f.rule().equals(flow.because().get(0)));
            }
            assertThat(flow.needs().isEmpty()).isEqualTo(flow.state() == State.ALLOWED);
        });
    }

    @Test
    void aDutyThatIsCertainStandsBeforeOneThatIsNot() {
        List<String> because = sample("ambient-scribe-abroad").flows().stream()
                .filter(f -> f.subject().equals("clinics"))
                .findFirst()
                .orElseThrow()
                .because();
        assertThat(because).startsWith("STATE-140-CA").containsSubsequence("STATE-080-TX", "BAA-050");
    }

    @Test
    void manyPossibleStopsHangOnFewQuestionsThatTheFormAsksNow() {
        DataAssessment data = assess(unsaid());
        int stops = data.gates().stream().mapToInt(GateQuestion::stops).sum();
        assertThat(stops).isGreaterThan(60);
        assertThat(data.gates().stream().filter(g -> g.stops() > 0).count()).isLessThan(stops / 3);
        assertThat(data.gates().stream().map(GateQuestion::path).toList())
                .contains("clinics: customer", "clinics: touches", "charts: state", "data.states")
                .doesNotContain("clinics: agreement", "clinics: consent.parent", "charts: deidentification.report");
    }

    @Test
    void anAnsweredGateOpensTheNextQuestion() {
        Answers answers = unsaid().with(Map.of(
                new Key("clinics", "customer"), Given.of(ChannelCustomer.COVERED_ENTITY, "covered-entity")));
        assertThat(assess(answers).gates().stream().map(GateQuestion::path).toList())
                .contains("clinics: agreement")
                .doesNotContain("clinics: customer");
    }

    @Test
    void aDutyIsOwnedByWhoeverKnowsTheAnswerThatItTurnsOn() {
        DataAssessment data = sample("minors-therapist");
        assertThat(owner(data, "KID-010")).isEqualTo("legal counsel");
        assertThat(owner(data, "STATE-110-IL")).isEqualTo("clinician");
        assertThat(owner(data, "STATE-120-UT")).isEqualTo("product manager");
    }

    private static String owner(DataAssessment data, String rule) {
        return data.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .owner();
    }

    /** One entry of each list, of which nothing is said. */
    private static Answers unsaid() {
        return new Answers(
                "Nothing said",
                Map.of(
                        Scope.CHANNEL, List.of("clinics"),
                        Scope.SERVICE, List.of("ModelCo"),
                        Scope.DATASET, List.of("charts")),
                List.of(),
                new TreeMap<>());
    }

    private static DataAssessment sample(String name) {
        return assess(Questionnaires.load(SAMPLES.resolve(name + ".yaml")));
    }

    private static DataAssessment assess(Answers answers) {
        return new DataAssessor(LAW, new Reasons(LAW)).assess(answers);
    }
}
