package org.pathwayadvisor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.audit.StateLawPage;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.yaml.Problem;

/** Holds the register of state laws. */
class StateLawsTest {
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final Reference REFERENCE = Reference.load(Path.of("rules"), PROBLEMS);

    @Test
    void theRegisterHasNoFault() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(REFERENCE.stateLaws()).hasSizeGreaterThan(40);
    }

    @Test
    void anIdNamesTheRowOfTheSpecificationAndTheState() {
        assertThat(REFERENCE.stateLaws().keySet()).allMatch(id -> id.matches("(STATE|SPC)-\\d{3}-[A-Z]{2}(-[2-9])?"));
    }

    @Test
    void whatMeetsADutyIsAnAnswer() {
        SoftAssertions all = new SoftAssertions();
        for (StateLawInfo law : REFERENCE.stateLaws().values()) {
            if (!law.metBy().isEmpty()) {
                String[] words = law.metBy().split(" ");
                Ask ask = Dictionary.find(words[0]);
                all.assertThat(ask).as(law.id()).isNotNull();
                all.assertThat(ask == null ? null : ask.choice(words[1]))
                        .as(law.id())
                        .isNotNull();
            }
        }
        all.assertAll();
    }

    @Test
    void aLawThatStartsLaterIsAdviceUntilItsDay() {
        StateLawInfo law = REFERENCE.stateLaws().get("STATE-150-CO");
        assertThat(law.severity(LocalDate.of(2026, 12, 31))).isEqualTo("advisory");
        assertThat(law.title(LocalDate.of(2026, 12, 31))).startsWith("From 2027-01-01 on: Colorado");
        assertThat(law.severity(LocalDate.of(2027, 1, 1))).isEqualTo("required");
        assertThat(law.title(LocalDate.of(2027, 1, 1))).startsWith("Colorado");
    }

    @Test
    void aLawWhoseFirstDayIsNotKnownSaysSo() {
        assertThat(REFERENCE.stateLaws().values().stream()
                        .filter(l -> l.since().equals(LocalDate.of(2020, 1, 1)))
                        .toList())
                .hasSize(9)
                .allMatch(StateLawInfo::older);
        StateLawInfo law = REFERENCE.stateLaws().get("STATE-140-FL");
        assertThat(StateLawPage.show(law, REFERENCE.authorities().get(law.authority())))
                .contains("its first day not known here", "older, held from 2020-01-01")
                .doesNotContain("since 2020");
    }

    @Test
    void whatWasVetoedOrRepealedIsCitedByNoRow() {
        assertThat(REFERENCE.stateLaws().values())
                .extracting(StateLawInfo::authority)
                .noneMatch(a -> a.contains("S929") || a.contains("24-205"));
    }
}
