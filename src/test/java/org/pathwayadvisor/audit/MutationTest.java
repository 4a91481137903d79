package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.rulebase.Rule;

/** The cases notice every change of the rules; where one is taken away, what it alone noticed survives, with a case for it. */
class MutationTest {
    private static final Predicate<Rule> IMAGES = rule -> rule.provision().equals("CDS-010");

    @TempDir
    Path folder;

    @Test
    void everyKindOfChangeIsMadeAndNoticed() {
        MutationResult result = Mutation.run(Path.of("rules"), IMAGES, (done, of) -> {});
        assertThat(result.unnoticed()).isEmpty();
        assertThat(result.noticed()).containsOnlyKeys(Change.values());
        assertThat(result.rules()).isEqualTo(2);
        assertThat(result.changes()).isEqualTo(result.noticedChanges());
    }

    @Test
    void theOrderOfWorkersChangesNothing() {
        Predicate<Rule> wellness = rule -> rule.id().startsWith("WEL-0");
        assertThat(Mutation.run(Path.of("rules"), wellness, (done, of) -> {}))
                .isEqualTo(Mutation.run(Path.of("rules"), wellness, (done, of) -> {}));
    }

    @Test
    void whatNoCaseNoticesSurvivesWithACaseThatWould() throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Path cases = rules.resolve("security/SEC-010-risk-analysis.cases.yaml");
        String text = Files.readString(cases);
        int last = text.lastIndexOf("- name:");
        assertThat(text.substring(last)).contains("beside a set of data");
        Files.writeString(cases, text.substring(0, last));
        MutationResult result = Mutation.run(rules, rule -> rule.provision().equals("SEC-010"), (done, of) -> {});
        assertThat(result.holds()).isFalse();
        assertThat(result.unnoticed()).hasSize(1);
        MutationResult.Unnoticed survivor = result.unnoticed().get(0);
        assertThat(survivor.change()).isEqualTo(Change.DROPPED);
        assertThat(survivor.place().line()).isPositive();
        List<String> draft = survivor.draft();
        assertThat(draft).contains("    - listed elsewhere dataset", "    - finding SEC-010 product");
        Files.writeString(cases, text.substring(0, last) + String.join("\n", draft) + "\n");
        assertThat(Mutation.run(rules, rule -> rule.provision().equals("SEC-010"), (done, of) -> {})
                        .holds())
                .isTrue();
    }
}
