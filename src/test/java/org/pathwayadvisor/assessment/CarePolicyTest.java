package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.model.Acceptance;
import org.pathwayadvisor.model.HarmSeverity;
import org.pathwayadvisor.model.HazardCell;
import org.pathwayadvisor.model.Likelihood;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.RuleInfo;

/** What rules on evidence and safety may rest on: a rule of thumb cites nobody, and guidance alone stops nobody. */
class CarePolicyTest {
    private static final Law LAW = Products.advisor().law(Products.DAY);
    private static final Map<String, Authority> AUTHORITIES = LAW.reference().authorities();

    @Test
    void aRuleOfThumbCitesNobody() {
        List<RuleInfo> rules = LAW.care().infos().stream()
                .filter(r -> r.certainty().equals("H"))
                .toList();
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(rules).allMatch(r -> AUTHORITIES.get(r.authority()).ours());
    }

    @Test
    void guidanceAloneStopsNobody() {
        Set<String> weak = Set.of("guidance", "draft", "consensus", "notice");
        List<RuleInfo> stops = LAW.care().infos().stream()
                .filter(r -> r.severity().equals("blocker"))
                .toList();
        assertThat(stops).hasSizeGreaterThan(15);
        assertThat(stops)
                .noneMatch(r -> weak.contains(AUTHORITIES.get(r.authority()).kind()));
        assertThat(stops).noneMatch(r -> r.lift().isEmpty());
    }

    /** By the words of the policy: death from hardly ever on, lasting harm from now and then on, and so on. */
    @Test
    void theMatrixHoldsEachCellOnceAndGrowsWithBoth() {
        List<HazardCell> cells = new ArrayList<>();
        LAW.tables().rows().stream()
                .filter(HazardCell.class::isInstance)
                .map(HazardCell.class::cast)
                .forEach(cells::add);
        assertThat(cells).hasSize(25).doesNotHaveDuplicates();
        assertThat(cells)
                .filteredOn(c -> c.acceptance() == Acceptance.UNACCEPTABLE)
                .hasSize(10);
        for (HazardCell a : cells) {
            for (HazardCell b : cells) {
                if (a.severity().compareTo(b.severity()) <= 0 && a.probability().compareTo(b.probability()) <= 0) {
                    assertThat(rank(a)).as("%s and %s", a, b).isLessThanOrEqualTo(rank(b));
                }
            }
        }
        assertThat(cells)
                .contains(
                        new HazardCell(HarmSeverity.CATASTROPHIC, Likelihood.REMOTE, Acceptance.UNACCEPTABLE),
                        new HazardCell(HarmSeverity.CRITICAL, Likelihood.REMOTE, Acceptance.TO_REDUCE),
                        new HazardCell(HarmSeverity.SERIOUS, Likelihood.IMPROBABLE, Acceptance.ACCEPTABLE),
                        new HazardCell(HarmSeverity.MINOR, Likelihood.FREQUENT, Acceptance.UNACCEPTABLE));
    }

    private static int rank(HazardCell cell) {
        return 2 - cell.acceptance().ordinal();
    }
}
