package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;
import static org.pathwayadvisor.cli.Cli.STROKE;

import org.junit.jupiter.api.Test;

/** Derivations, and what stands against a pathway. */
class ExplainTest {
    @Test
    void explainReadsAloud() {
        Cli run = Cli.run("explain", DAY, STROKE);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("triage\n  510(k) clearance")
                .contains("because: ", "CDS-010-not", "you said: What goes in? Yes: a medical image", "520(o)(1)(E)")
                .containsPattern("\nDECIDED · \\d+ stops?, .* re-check by 2027-02-21\n$");
    }

    @Test
    void whyNotNamesTheFailedConditionAndTheAnswerOfEachRule() {
        Cli run = Cli.run("explain", DAY, "questionnaires/symptom-chatbot.yaml", "--why-not", "510k");
        assertThat(run.exit()).isZero();
        String[] rules = run.out().split("\n  (?=\\S)");
        assertThat(rules.length).isGreaterThan(4);
        for (int i = 1; i < rules.length; i++) {
            assertThat(rules[i])
                    .contains("\n    ")
                    .containsAnyOf("It takes", "not shown", "fits", "the same stands against it", "ruled out");
        }
        assertThat(run.out())
                .contains(
                        "SEQ-100",
                        "You said: searched, and none found. It takes: a number and the day of its decision.")
                .doesNotContain(", needs ");
        assertThat(Cli.run("explain", DAY, STROKE, "--why-not", "510k").out()).contains("this rule applies");
    }
}
