package org.pathwayadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Quantiles;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.yaml.Problem;

/** The three worked examples of the specification, section 6: a contract is signed when FDA says yes, one hospital. */
class WorkedExamplesTest {
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final PlanTables TABLES =
            Reference.load(Path.of("rules"), PROBLEMS).plan().orElseThrow();

    static Network network(Pathway route, String office) {
        return Networks.of(
                TABLES,
                TABLES.model(route).orElseThrow(),
                office,
                new Networks.Request(Set.of(), Set.of(), Map.of(), ContractState.SIGNED, 1, 0, Set.of()));
    }

    private static int place(Network network, Phase phase) {
        return network.place(phase).orElseThrow();
    }

    @Test
    void theTablesHaveNoFault() {
        assertThat(PROBLEMS).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "P510K, SUBMISSION_WRITING, 8.6, 13.2, 20.7",
        "P510K, FDA_REVIEW, 12.1, 18.0, 26.1",
        "P510K, ROLL_OUT, 20.5, 29.7, 42.7",
        "DE_NOVO, SUBMISSION_WRITING, 19.3, 29.7, 51.6",
        "DE_NOVO, FDA_REVIEW, 28.4, 39.4, 61.2",
        "DE_NOVO, ROLL_OUT, 37.1, 51.5, 77.3",
        "PMA, SUBMISSION_WRITING, 54.5, 82.6, 122.7",
        "PMA, FDA_REVIEW, 66.1, 95.1, 135.5",
        "PMA, ROLL_OUT, 75.0, 107.0, 151.3"
    })
    void monthsAreThoseOfTheSpecification(Pathway route, Phase phase, double p10, double p50, double p90) {
        Network network = network(route, "OHT8");
        Span months = Simulation.of(network).end(place(network, phase)).map(d -> d / Span.MONTH);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(months.p10()).as("p10").isCloseTo(p10, within(0.03 * p10));
        all.assertThat(months.p50()).as("p50").isCloseTo(p50, within(0.03 * p50));
        all.assertThat(months.p90()).as("p90").isCloseTo(p90, within(0.03 * p90));
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "P510K, 0, 13.8, 25.0",
        "P510K, 0.6, 10.8, 26.4",
        "DE_NOVO, 0, 31.2, 58.2",
        "DE_NOVO, 0.6, 26.4, 63.5",
        "PMA, 0, 74.7, 126.0",
        "PMA, 0.6, 59.8, 144.8"
    })
    void theDecisionMovesWithTheCorrelationAsSpecified(Pathway route, double together, double p10, double p90) {
        Network network = network(route, "OHT8");
        Span months = Simulation.of(network, together, Simulation.DRAWS, Simulation.SEED)
                .end(place(network, Phase.FDA_REVIEW))
                .map(d -> d / Span.MONTH);
        assertThat(months.p10()).isCloseTo(p10, within(0.03 * p10));
        assertThat(months.p90()).isCloseTo(p90, within(0.03 * p90));
    }

    /** A judgement of two digits: a hundredth and a half either way. */
    @Test
    void theLongestWayOfTheTriageExampleRunsAsSpecified() {
        Network network = network(Pathway.P510K, "OHT8");
        Simulation draws = Simulation.of(network);
        int decision = place(network, Phase.FDA_REVIEW);
        assertThat(draws.critical(Phase.SOFTWARE_FILE, decision)).isCloseTo(0.51, within(0.03));
        assertThat(draws.critical(Phase.DATA_AND_TRUTH, decision)).isCloseTo(0.32, within(0.03));
        assertThat(draws.critical(Phase.QUALITY_SYSTEM, decision)).isCloseTo(0.17, within(0.03));
        assertThat(draws.critical(Phase.STRATEGY, decision)).isCloseTo(1, within(1e-9));
    }

    @Test
    void theLongestWayOfTheSepsisExampleRunsAsSpecified() {
        Network network = network(Pathway.DE_NOVO, "all");
        Simulation draws = Simulation.of(network);
        int decision = place(network, Phase.FDA_REVIEW);
        assertThat(draws.critical(Phase.STUDY_STARTUP, decision)).isCloseTo(0.62, within(0.03));
        assertThat(draws.critical(Phase.CLINICAL_STUDY, decision)).isCloseTo(1, within(0.01));
    }

    @Test
    void theReviewOfRadiologyIsTheSpecifiedFunction() {
        Quantiles times = TABLES.cohorts().times("510k", "OHT8");
        assertThat(times.at(0.5)).isEqualTo(130.75);
        assertThat(times.points())
                .extracting(Quantiles.Point::days)
                .containsExactly(14.0, 61.0, 110.5, 151.0, 220.5, 290.0);
        assertThat(Math.floor(times.at(0.1))).isEqualTo(37);
        assertThat(Math.floor(times.at(0.9))).isEqualTo(255);
    }

    @Test
    void theSameDrawsEachTime() {
        Network network = network(Pathway.P510K, "OHT8");
        int use = place(network, Phase.ROLL_OUT);
        assertThat(Simulation.of(network).end(use))
                .isEqualTo(Simulation.of(network).end(use));
    }

    @Test
    void neitherTheSumOfMediansNorOfExtremesIsTheSpan() {
        Network network = network(Pathway.P510K, "OHT8");
        Span decision =
                Simulation.of(network).end(place(network, Phase.FDA_REVIEW)).map(d -> d / Span.MONTH);
        assertThat(decision.p50()).isGreaterThan(14.9);
        assertThat(decision.p90()).isLessThan(29.1);
    }
}
