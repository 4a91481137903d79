package org.pathwayadvisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every row of the specification on health data is named by a rule or a row of a table, or stands with its reason in
 * docs/coverage-hipaa.yaml; and each of its 57 traps is a scenario.
 */
class HealthDataCoverageTest {
    private static final Path ROWS = Path.of("src/test/resources/health-data-rows.txt");
    private static final Path REASONS = Path.of("docs/coverage-hipaa.yaml");
    private static final Path SCENARIOS = Path.of("src/test/resources/data-scenarios");
    private static final int TRAPS = 57;

    @Test
    void everyRowIsHeldOrSaysWhyNot() throws IOException {
        RowsOrReasons.areHeldOrSayWhyNot(ROWS, REASONS);
    }

    @Test
    void everyTrapIsAScenario() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertThat(IntStream.rangeClosed(1, TRAPS)
                            .mapToObj(i -> String.format("T%02d-", i))
                            .filter(trap -> names.stream().noneMatch(n -> n.startsWith(trap))))
                    .isEmpty();
        }
    }
}
