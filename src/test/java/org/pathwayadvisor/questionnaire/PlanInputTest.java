package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad answers on the plan are named with their line, and good ones are taken. */
class PlanInputTest {
    @TempDir
    private Path folder;

    private Path file(String answer) throws IOException {
        String head = "version: 1\nproduct:\n  name: Probe\nplan:\n  ";
        return Files.writeString(folder.resolve("probe.yaml"), head + answer + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yearly-receipts: -1 | `plan.yearly-receipts` takes a number from 0",
                "team-cost-a-month: -5 | `plan.team-cost-a-month` takes a number from 0",
                "contract-months: 121 | `plan.contract-months` takes a number from 0 to 120",
                "reader-study-months: 5000 | `plan.reader-study-months` takes a number from 0 to 120",
                "publication-months: -2 | `plan.publication-months` takes a number from 0 to 120",
                "regulatory-start-months: 1200 | `plan.regulatory-start-months` takes a number from 0 to 120",
                "reference-sites: 0 | `plan.reference-sites` takes a number from 1 to 100",
                "study-patients: 0 | `plan.study-patients` takes a number from 1",
                "start: 2026-13-01 | `2026-13-01`",
                "contract: maybe-soon | `maybe-soon`",
                "done: [everything] | `everything`",
                "redo: [all-of-it] | `all-of-it`"
            })
    void aBadAnswerIsNamedWithItsLine(String answer, String message) throws IOException {
        Path file = file(answer);
        assertThatThrownBy(() -> Questionnaires.load(file))
                .hasMessageContaining("probe.yaml:5:")
                .hasMessageContaining(message);
    }

    @Test
    void listsOfWorkAreSets() throws IOException {
        assertThat(Questionnaires.load(file("done: [qms, presub]\n  redo: []"))
                        .given()
                        .keySet())
                .extracting(k -> k.path())
                .contains("plan.done.qms", "plan.done.data", "plan.redo.design");
    }
}
