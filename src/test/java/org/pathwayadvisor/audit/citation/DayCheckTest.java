package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.yaml.Problem;

/** A rule may rest on superseded, withdrawn or vacated law up to the day before its end, and on a draft never. */
class DayCheckTest {
    private static final String RULE = """
            package org.pathwayadvisor.model

            rule "DEV-990"
                @title( "A rule of this test" )
                @authority( "%s" )
                @effective( "%s" )
                @rationale( "It shows what a citation out of its days does." )
            when
                Use( $subject : subject, basisShown == Tri.YES )
            then
                insertLogical( new Met( $subject, Criterion.CLINICIAN_USER ) );
            end
            """;

    @TempDir
    private Path folder;

    private Path rules(String authority, String effective) throws IOException {
        Path rules = RuleBook.in(folder);
        Files.createDirectories(rules.resolve("device-status"));
        Files.writeString(
                rules.resolve("device-status/DEV-990-of-this-test.drl"), RULE.formatted(authority, effective));
        return rules;
    }

    private static String faults(Path rules, Optional<LocalDate> day) {
        return Problem.list(Citations.of(rules, Optional.empty(), day).faults());
    }

    @ParameterizedTest
    @CsvSource({
        "21 CFR 820.30, 1997-06-01, 2026-02-02",
        "21 CFR 820.5, 1997-06-01, 2026-02-02",
        "N41 guidance, 2017-12-08, 2026-01-06",
        "21 CFR 809.3(a) of 2024, 2024-07-05, 2025-03-31",
        "CDS guidance 2022 IV(3), 2022-09-28, 2026-01-06",
    })
    void lawThatEndedDecidesNothingFromThatDayOn(String authority, LocalDate since, LocalDate end) throws IOException {
        Path rules = rules(authority, since.toString());
        assertThat(faults(rules, Optional.of(end.minusDays(1)))).isEmpty();
        assertThat(faults(rules, Optional.of(end)))
                .contains("DEV-990-of-this-test.drl:3: `DEV-990` is in force on " + end + ", and `" + authority
                        + "` ended on " + end + "\n  help: put @until on the rule, or cite what replaced it");
        assertThat(faults(rules, Optional.of(LocalDate.of(2026, 11, 23)))).contains("ended on " + end);
        assertThat(faults(rules, Optional.empty())).contains("holds longer than its authority, which ended on " + end);
    }

    @ParameterizedTest
    @CsvSource({"CDS guidance 2026 IV(3), 2022-09-28, 2026-01-06", "21 CFR 820.10, 1997-06-01, 2026-02-02"})
    void lawThatHasNotBegunDecidesNothingBeforeItsDay(String authority, LocalDate since, LocalDate start)
            throws IOException {
        Path rules = rules(authority, since.toString());
        assertThat(faults(rules, Optional.of(start))).isEmpty();
        assertThat(faults(rules, Optional.of(start.minusDays(1)))).contains("held only from " + start);
        assertThat(faults(rules, Optional.empty())).contains("its authority only from " + start);
    }

    @Test
    void aDraftDecidesNothingOnAnyDay() throws IOException {
        Path rules = rules("AI lifecycle draft", "2025-01-07");
        String decides = "`DEV-990` decides by a draft, `AI lifecycle draft`";
        assertThat(faults(rules, Optional.empty())).contains(decides);
        assertThat(faults(rules, Optional.of(LocalDate.of(2026, 11, 23)))).contains(decides);
        assertThat(faults(rules, Optional.of(LocalDate.of(2025, 1, 6)))).isEmpty();
    }

    @Test
    void aDraftMayInformButNotDemand() throws IOException {
        Path rules = RuleBook.in(folder);
        Path draft = RuleBook.copy("obligations/XC-050-ai-lifecycle-draft.drl", rules);
        assertThat(faults(rules, Optional.empty())).isEmpty();
        Files.writeString(draft, Files.readString(draft).replace("@severity( \"info\" )", "@severity( \"required\" )"));
        assertThat(faults(rules, Optional.empty())).contains("`XC-050` decides by a draft");
    }

    @Test
    void anUnknownAuthorityIsAFailure() throws IOException {
        assertThat(faults(rules("21 CFR 820.31", "2020-01-01"), Optional.empty()))
                .contains("`21 CFR 820.31` is not in authorities.yaml");
    }

    @Test
    void aRowOfATableIsHeldAgainstItsAuthorityToo() throws IOException {
        Path rules = RuleBook.in(folder);
        Path law = rules.resolve("reference/law.yaml");
        Files.writeString(
                law,
                Files.readString(law).replace("authority: GW guidance II}", "authority: CDS guidance 2022 IV(3)}"));
        String ended = "the row holds longer than its authority, which ended on 2026-01-06\n  help: put `until`";
        assertThat(faults(rules, Optional.empty())).contains("law.yaml:").contains(ended);
        assertThat(faults(rules, Optional.of(LocalDate.of(2026, 1, 6)))).contains(ended);
        assertThat(faults(rules, Optional.of(LocalDate.of(2026, 1, 5)))).isEmpty();
    }
}
