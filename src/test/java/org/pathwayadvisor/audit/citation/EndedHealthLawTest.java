package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.yaml.Problem;

/** No rule can demand anything on the ground of health data law that a court vacated, or that is only proposed. */
class EndedHealthLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private Path rules;
    private Path rule;
    private String original;

    @BeforeEach
    void ruleBook() throws IOException {
        rules = RuleBook.in(folder);
        rule = RuleBook.copy("security/SEC-080-proposed-rule.drl", rules);
        original = Files.readString(rule);
    }

    /** What is wrong with the rule book when its rule cites the authority from 2026 on, at a severity. */
    private String faults(String authority, String severity, Optional<LocalDate> day) throws IOException {
        String lift = severity.equals("blocker") ? "\n    @lift( \"Wait for the law\" )" : "";
        String text = original.replaceFirst("(@gate\\([^\n]*)", "$1" + lift)
                .replaceFirst("@authority\\( \"[^\"]*\"", "@authority( \"" + authority + "\"")
                .replaceFirst("@effective\\( \"[^\"]*\"", "@effective( \"2026-01-01\"")
                .replaceFirst("@severity\\( \"[^\"]*\"", "@severity( \"" + severity + "\"");
        assertThat(text).contains(authority, "\"2026-01-01\"", "\"" + severity + "\"");
        Files.writeString(rule, text);
        return Problem.list(Citations.of(rules, Optional.empty(), day).faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45 CFR 164.509",
                "45 CFR 164.502(a)(5)(iii)",
                "45 CFR 164.520(b)(1)(ii)(F)",
                "45 CFR 164.520(b)(1)(ii)(G)",
                "45 CFR 160.103 of 2024"
            })
    void wordsThatWereVacatedHoldForNoRule(String authority) throws IOException {
        for (String severity : new String[] {"blocker", "required", "advisory"}) {
            assertThat(faults(authority, severity, Optional.empty()))
                    .contains("holds longer than its authority, which ended on 2025-06-18");
            assertThat(faults(authority, severity, Optional.of(TODAY)))
                    .contains("`" + authority + "` ended on 2025-06-18");
        }
    }

    @ParameterizedTest
    @CsvSource({"90 FR 898, blocker", "90 FR 898, required", "90 FR 60970, blocker", "90 FR 60970, required"})
    void aProposalDemandsNothing(String authority, String severity) throws IOException {
        String demands = "decides by a draft, `" + authority + "`";
        assertThat(faults(authority, severity, Optional.empty())).contains(demands);
        assertThat(faults(authority, severity, Optional.of(TODAY))).contains(demands);
        assertThat(faults(authority, "advisory", Optional.empty())).isEmpty();
    }

    @Test
    void aNarrowerCitationDoesNotBringVacatedWordsBack() throws IOException {
        Files.writeString(rules.resolve("authorities/states.yaml"), """

                45 CFR 164.502(a)(5)(iii)(A):
                  title: The same in part
                  kind: regulation
                  since: 2024-06-25
                  url: https://example.org
                  unchecked: text not held
                """, StandardOpenOption.APPEND);
        assertThat(faults("45 CFR 164.502(a)(5)(iii)(A)", "required", Optional.empty()))
                .contains("`45 CFR 164.502(a)(5)(iii)(A)` is a part of `45 CFR 164.502(a)(5)(iii)`, which ended on"
                        + " 2025-06-18\n  help: give it the same `until`");
    }
}
