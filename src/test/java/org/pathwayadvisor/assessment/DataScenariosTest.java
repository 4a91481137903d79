package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.dictionary.Text;

/**
 * Questionnaires that people get wrong under the law on data. What is expected stands in comments of each file:
 * {@code # expect verdict stopped}, {@code # expect blocker BAA-020 CloudCo}, {@code # expect role clinic business
 * associate}, {@code # expect none BAA-020}; {@code # as-of 2026-11-23} names another day than today.
 */
class DataScenariosTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "data-scenarios");

    @TestFactory
    Stream<DynamicTest> eachEndsAsItsFileSays() throws IOException {
        return Scenario.each(FOLDER, DataScenariosTest::check);
    }

    private static void check(Scenario scenario) {
        Law law = Products.advisor().law(scenario.day());
        DataAssessment data = new DataAssessor(law, new Reasons(law)).assess(scenario.answers());
        for (String[] words : scenario.expected()) {
            assertThat(holds(data, words))
                    .as("%s in %s %s %s", String.join(" ", words), data.verdict(), data.roles(), data.findings())
                    .isTrue();
        }
    }

    private static boolean holds(DataAssessment data, String[] words) {
        return switch (words[0]) {
            case "verdict" -> Text.word(data.verdict()).equals(words[1]);
            case "role" ->
                data.roles().stream()
                        .anyMatch(r -> r.channel().equals(words[1]) && r.role().equals(words[2]));
            case "none" -> data.findings().stream().noneMatch(f -> f.rule().equals(words[1]) && about(f, words));
            default ->
                data.findings().stream()
                        .anyMatch(f -> f.severity().equals(words[0].toLowerCase(Locale.ROOT))
                                && f.rule().equals(words[1])
                                && about(f, words));
        };
    }

    private static boolean about(DataFinding finding, String[] words) {
        return words.length < 3 || finding.subject().equals(words[2]);
    }
}
