package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.dictionary.Text;

/**
 * Questionnaires whose evidence, safety or readiness people judge wrong. What is expected stands in comments of each file:
 * {@code # expect stopped}, {@code # expect blocker CV-030-2 product}, {@code # expect ask IR-010 triage}, {@code # expect
 * none EVM-121}, {@code # expect none blocker}, {@code # expect citation EVM-110 21 CFR 892.2080(b)(1)(iv)}; {@code # as-of
 * 2026-11-23} names another day than today. A subject may be left out.
 */
class CareScenariosTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "care-scenarios");
    private static final Set<String> SEVERITIES = Set.of("blocker", "required", "advisory", "info", "ask");

    @TestFactory
    Stream<DynamicTest> eachEndsAsItsFileSays() throws IOException {
        return Scenario.each(FOLDER, CareScenariosTest::check);
    }

    private static void check(Scenario scenario) {
        CareAssessment care =
                Products.advisor().assess(scenario.answers(), scenario.day()).care();
        List<String> missed = scenario.expected().stream()
                .filter(words -> !holds(care, words))
                .map(words -> String.join(" ", words))
                .toList();
        assertThat(missed).as("not so, but %s %s", care.verdict(), lines(care)).isEmpty();
    }

    private static List<String> lines(CareAssessment care) {
        return care.findings().stream()
                .map(f -> "\n" + f.severity() + " " + f.rule() + " " + f.subject() + " " + f.hangsOn())
                .toList();
    }

    private static boolean holds(CareAssessment care, String[] words) {
        if (words.length == 1) {
            return Text.word(care.verdict()).equals(words[0]);
        }
        if (words[0].equals("none")) {
            return SEVERITIES.contains(words[1])
                    ? care.findings().stream().noneMatch(f -> f.severity().equals(words[1]))
                    : care.findings().stream().noneMatch(f -> f.rule().equals(words[1]) && about(f, words));
        }
        if (words[0].equals("citation")) {
            return care.findings().stream()
                    .anyMatch(f -> f.rule().equals(words[1]) && f.citation().equals(words[2]));
        }
        assertThat(SEVERITIES).as("the first word of an expectation").contains(words[0]);
        return care.findings().stream()
                .anyMatch(f -> f.severity().equals(words[0]) && f.rule().equals(words[1]) && about(f, words));
    }

    private static boolean about(CareFinding finding, String[] words) {
        return words.length < 3 || finding.subject().equals(words[2]);
    }
}
