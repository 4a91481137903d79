package org.pathwayadvisor.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;

/** Which rules can make an answer lighter, held against some of which it is known. */
class LighterTest {
    private static final Path RULES = Path.of("rules");

    private static RuleCatalogue catalogue;
    private static Lighter lighter;

    @BeforeAll
    static void read() {
        catalogue = RuleCatalogue.of(RuleFiles.read(RULES, new ArrayList<>()), List.of());
        Reference reference = Reference.load(RULES, new ArrayList<>());
        lighter = new Lighter(
                catalogue.rules(), reference.on(reference.knownThrough()).rows());
    }

    @Test
    void whatLeadsAwayFromReviewIsLighter() {
        for (String id : List.of("CDS-280", "SEQ-100", "CDS-180-not", "CLS-010", "HIP-010-not", "R-020")) {
            assertThat(lighter.can(catalogue.find(id))).as(id).isTrue();
        }
    }

    @Test
    void whatOnlyAsksForMoreIsNot() {
        for (String id : List.of("UC-020", "BAA-010", "R-020-not", "PLN-010", "CDS-180")) {
            assertThat(lighter.can(catalogue.find(id))).as(id).isFalse();
        }
    }

    /** Every rule that opens a route without a submission to FDA must need its second person. */
    @Test
    void everyRouteButTheHeaviestIsLighter() {
        assertThat(catalogue.rules().stream()
                        .filter(r -> r.conclusion() == org.pathwayadvisor.model.Route.class
                                && !r.arguments().contains(org.pathwayadvisor.model.Pathway.PMA)))
                .isNotEmpty()
                .allMatch(lighter::can);
        assertThat(catalogue.rules().stream().filter(r -> r.conclusion() == org.pathwayadvisor.model.Finding.class))
                .noneMatch(lighter::can);
    }
}
