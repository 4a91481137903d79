package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** The page of a rule, the list of rules, and the first lines of a new one. */
class RulePageTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aPageSaysWhatAReviewerAsks() {
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(RULES, problems), problems);
        String page = RulePage.show(
                catalogue.provision("CDS-145"), Reference.load(RULES, problems).authorities(), List.of());
        assertThat(page)
                .contains(
                        "CDS-145-not  In the 2022 reading",
                        "authority   CDS guidance 2022 IV(3) (guidance, since 2022-09-28, until 2026-01-06)",
                        "text read   never; secondary sources only",
                        "passage     text not held",
                        "in force    from 2022-09-28 until 2026-01-06",
                        "certainty   V2",
                        "covers      CDS-29",
                        "decision-support/CDS-145-options-2022.drl",
                        "    rule \"CDS-145\"",
                        "Cases: 0 of 0 pass");
        assertThat(RulePage.show(
                        catalogue.provision("CDS-010"),
                        Reference.load(RULES, problems).authorities(),
                        List.of()))
                .contains("passage     § 360j(o)(1)(E) in statute/section-360j (US Code 2024): medical image;");
    }

    @Test
    void theListFitsTheScreen() {
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(RULES, problems), problems);
        List<RuleRow> rows = RulePage.rows(catalogue);
        assertThat(rows).hasSameSizeAs(catalogue.rules());
        assertThat(RulePage.list(rows).lines())
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(100));
        assertThat(RulePage.list(rows))
                .contains("\ndecision-support\n")
                .containsPattern("(?m)^  CDS-145 .* 2022-09-28 to 2026-01-06$");
    }

    @Test
    void aNewRuleHasBothFilesAndMustBeFilled() throws IOException {
        Files.createDirectories(folder.resolve("decision-support"));
        List<Path> written = RuleScaffold.write(folder, "decision-support", "CDS-020", "patient-facing", problems);
        assertThat(problems).isEmpty();
        assertThat(written)
                .extracting(p -> folder.relativize(p).toString())
                .containsExactly(
                        "decision-support/CDS-020-patient-facing.drl",
                        "decision-support/CDS-020-patient-facing.cases.yaml");
        assertThat(written.get(1))
                .content()
                .contains("  as-of: 2026-01-28\n", "  as-of: 2026-01-29\n", "the day before its date", "on its date");
        List<RuleFile> files = RuleFiles.read(folder, problems);
        assertThat(problems).isEmpty();
        try {
            RuleCatalogue.of(files, List.of());
            throw new AssertionError("blank metadata was taken");
        } catch (RulesInvalid e) {
            assertThat(e.problems()).allSatisfy(p -> assertThat(p.what()).startsWith("`CDS-020` lacks @"));
        }
    }

    @Test
    void aNewRuleNeverOverwrites() {
        RuleScaffold.write(folder, "wellness", "WEL-300", "one", problems);
        assertThat(problems).isEmpty();
        assertThat(RuleScaffold.write(folder, "discretion", "WEL-300", "two", problems))
                .isEmpty();
        assertThat(problems).extracting(Problem::what).contains("`WEL-300` is there already");
        assertThat(folder.resolve("discretion")).doesNotExist();
    }

    @Test
    void theTopicIsThatOfItsNeighbours() {
        assertThat(RuleScaffold.usual(RULES, "CDS-020"))
                .hasValueSatisfying(t -> assertThat(t.folder()).isEqualTo("decision-support"));
        assertThat(RuleScaffold.write(folder, "", "DEV-020", "x", problems)).isEmpty();
        assertThat(RuleScaffold.write(folder, "wellnes", "dev 20", "Two Words", problems))
                .isEmpty();
        assertThat(Problem.list(problems))
                .contains("did you mean `wellness`?", "is not a rule id", "cannot stand in a file name");
    }
}
