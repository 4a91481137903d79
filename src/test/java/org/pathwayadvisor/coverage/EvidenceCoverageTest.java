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
 * Every row of the specification on evidence is named by a rule or a row of a table, or stands with its reason in
 * docs/coverage-evidence.yaml; and each of its 28 traps and ten whole products is a scenario.
 */
class EvidenceCoverageTest {
    private static final Path ROWS = Path.of("src/test/resources/evidence-rows.txt");
    private static final Path REASONS = Path.of("docs/coverage-evidence.yaml");
    private static final Path SCENARIOS = Path.of("src/test/resources/care-scenarios");
    private static final int TRAPS = 28;
    private static final int PRODUCTS = 10;

    @Test
    void everyRowIsHeldOrSaysWhyNot() throws IOException {
        RowsOrReasons.areHeldOrSayWhyNot(ROWS, REASONS);
    }

    @Test
    void everyTrapIsAScenario() throws IOException {
        assertThat(missing("T", TRAPS)).isEmpty();
    }

    @Test
    void everyWholeProductIsAScenario() throws IOException {
        assertThat(missing("E", PRODUCTS)).isEmpty();
    }

    /** The numbers of which no scenario's name starts, as T4, T04 or T04b, with a hyphen behind. */
    private static List<String> missing(String letter, int most) throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            return IntStream.rangeClosed(1, most)
                    .filter(i -> names.stream().noneMatch(n -> n.matches(letter + "0?" + i + "[a-z]?-.*\\.yaml")))
                    .mapToObj(i -> letter + i)
                    .toList();
        }
    }
}
