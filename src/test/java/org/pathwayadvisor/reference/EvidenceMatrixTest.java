package org.pathwayadvisor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.model.Instrument;
import org.pathwayadvisor.model.InstrumentState;
import org.pathwayadvisor.model.NeedBasis;
import org.pathwayadvisor.model.RegulatoryStatus;
import org.pathwayadvisor.yaml.Problem;

/** The shipped evidence matrix and register of instruments. */
class EvidenceMatrixTest {
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final Reference REFERENCE = Reference.load(Path.of("rules"), PROBLEMS);

    @Test
    void theyCanBeRead() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(REFERENCE.needs()).hasSizeGreaterThan(15);
    }

    @Test
    void whatStopsNamesItsParagraphAndLiftsByAnOrder() {
        assertThat(REFERENCE.needs().values())
                .filteredOn(n -> n.severity().equals("blocker"))
                .isNotEmpty()
                .allMatch(n -> n.authority().contains(n.need().regulation()) || n.id().equals("EVM-220"))
                .allMatch(n -> !n.lift().isBlank() && !n.studies().isEmpty());
    }

    @Test
    void whatIsOnlyExpectedNeverStops() {
        assertThat(REFERENCE.needs().values())
                .allMatch(n -> !n.severity(NeedBasis.EXPECTED).equals("blocker"));
    }

    @Test
    void aRuleOfThumbCitesNoLaw() {
        assertThat(REFERENCE.needs().values())
                .filteredOn(n -> n.certainty().equals("H"))
                .isNotEmpty()
                .allMatch(n -> n.authority().equals("Project policy: rules of thumb"));
    }

    @Test
    void everyInstrumentHasOneStateToday() {
        List<Instrument> today = states(LocalDate.of(2026, 11, 23)).stream()
                .map(RegulatoryStatus::instrument)
                .toList();
        assertThat(today).containsExactlyInAnyOrder(Instrument.values());
    }

    @Test
    void aStateStartsOnItsDay() {
        RegulatoryStatus draft = new RegulatoryStatus(Instrument.AI_LIFECYCLE_GUIDANCE, InstrumentState.DRAFT);
        assertThat(states(LocalDate.of(2025, 1, 6))).doesNotContain(draft);
        assertThat(states(LocalDate.of(2025, 1, 7))).contains(draft);
        assertThat(states(LocalDate.of(2026, 2, 27)))
                .contains(new RegulatoryStatus(Instrument.DIVERSITY_PLAN_GUIDANCE, InstrumentState.DRAFT));
        assertThat(states(LocalDate.of(2026, 2, 28)))
                .contains(new RegulatoryStatus(Instrument.DIVERSITY_PLAN_GUIDANCE, InstrumentState.NOT_CONFIRMED));
    }

    private static List<RegulatoryStatus> states(LocalDate day) {
        return REFERENCE.on(day).rows().stream()
                .filter(RegulatoryStatus.class::isInstance)
                .map(RegulatoryStatus.class::cast)
                .toList();
    }
}
