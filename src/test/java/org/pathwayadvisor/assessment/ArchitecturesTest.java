package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.Architecture.Way;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** The four ways to bring a model to the data differ in what stops them. */
class ArchitecturesTest {
    private static final Path SCENARIOS = Path.of("src", "test", "resources", "data-scenarios");

    @Test
    void anAgreementLiftsTheStopThatTheProductHas() {
        DataAssessment data = assess("T05-zero-retention-without-agreement");
        assertThat(rules(data.findings())).contains("BAA-020");
        Architecture cloud = way(data, Way.CLOUD_MODEL);
        assertThat(cloud.stops()).isEmpty();
        assertThat(rules(cloud.open())).contains("BAA-060").doesNotContain("BAA-020", "BAA-070", "CLD-050");
    }

    @Test
    void insideTheHospitalNoServiceSeesPatientData() {
        Architecture inside = way(assess("T05-zero-retention-without-agreement"), Way.INSIDE_THE_CUSTOMER);
        assertThat(rules(inside.stops())).isEmpty();
        assertThat(rules(inside.open())).noneMatch(r -> r.startsWith("BAA") || r.startsWith("CLD"));
    }

    @Test
    void deidentifyingFirstHangsOnTheDeidentification() {
        Architecture first = way(assess("T05-zero-retention-without-agreement"), Way.DEIDENTIFIED_FIRST);
        assertThat(rules(first.open())).anyMatch(r -> r.startsWith("DEID")).contains("BAA-020");
    }

    @Test
    void whatHasNothingToDoWithTheModelStopsEveryWay() {
        DataAssessment data = assess("T11-pilot-on-real-charts");
        assertThat(data.architectures()).hasSize(4);
        assertThat(data.architectures().stream()
                        .filter(a -> a.way() != Way.INSIDE_THE_CUSTOMER)
                        .toList())
                .allSatisfy(a -> assertThat(rules(a.stops())).contains("BAA-030"));
    }

    private static Architecture way(DataAssessment data, Way way) {
        return data.architectures().stream()
                .filter(a -> a.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(List<DataFinding> findings) {
        return findings.stream().map(DataFinding::rule).toList();
    }

    private static DataAssessment assess(String scenario) {
        Law law = Products.today();
        return new DataAssessor(law, new Reasons(law))
                .assess(Questionnaires.load(SCENARIOS.resolve(scenario + ".yaml")));
    }
}
