package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;
import static org.pathwayadvisor.cli.Cli.STROKE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on the rules: list, show, test, check, new; and what a broken rule file does to the others. */
class RulesCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void rulesAreListedShownAndTested() throws IOException {
        assertThat(Cli.run("rules", "list").out()).contains("CDS-010");
        var list = new ObjectMapper()
                .readTree(Cli.run("rules", "list", "--format", "json").out());
        assertThat(list.at("/rules/0").fieldNames())
                .toIterable()
                .contains("id", "title", "topic", "authority", "since", "until");
        assertThat(Cli.run("rules", "show", "CDS-010").out()).contains("CDS-010-not", "520(o)(1)(E)");
        Cli typo = Cli.run("rules", "show", "CDS-011");
        assertThat(typo.exit()).isEqualTo(3);
        assertThat(typo.err()).contains("there is no rule `CDS-011`", "help: ");
        Cli test = Cli.run("rules", "test", "CDS-010");
        assertThat(test.exit()).isZero();
        assertThat(test.out()).contains(" cases passed, 0 failed");
    }

    @Test
    void rulesNewWritesARuleWithAFailingCase() throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Cli run = Cli.run("rules", "new", "CDS-920", "patient-facing", "--rules", rules);
        assertThat(run.exit()).isZero();
        assertThat(rules.resolve("decision-support/CDS-920-patient-facing.drl")).exists();
        assertThat(rules.resolve("decision-support/CDS-920-patient-facing.cases.yaml"))
                .exists();
        assertThat(Cli.run("rules", "test", "CDS-920", "--rules", rules).exit()).isIn(3, 5);
        assertThat(Cli.run("rules", "new", "CDS-010", "again", "--rules", rules).exit())
                .isEqualTo(3);
    }

    @Test
    void aBrokenRuleFileIsNamedWithItsLine() throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Path rule = rules.resolve("decision-support/CDS-010-image-signal-pattern.drl");
        String good = Files.readString(rule);

        Files.writeString(rule, good.replaceFirst("\\bwhen\\b", "wen"));
        broken(rules, rule.getFileName().toString());

        Files.writeString(rule, good.replaceFirst("Reads\\(", "Reeds("));
        broken(rules, rule.getFileName().toString());

        Files.writeString(rule, good);
        Files.writeString(rule.resolveSibling("CDS-010-twin.drl"), good);
        broken(rules, "CDS-010");
        Files.delete(rule.resolveSibling("CDS-010-twin.drl"));
        assertThat(Cli.run("assess", DAY, STROKE, "--rules", rules).exit()).isZero();
    }

    private void broken(Path rules, String named) {
        for (Cli run : List.of(
                Cli.run("assess", DAY, STROKE, "--rules", rules),
                Cli.run("rules", "test", "CDS-010", "--rules", rules))) {
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(named)
                    .containsPattern("\\.drl:\\d+(:\\d+)?: ")
                    .contains("\n  help: ")
                    .doesNotContain("\tat ", "drools", "org.kie", "Exception");
        }
    }

    @Test
    void rulesCheckNamesEveryFaultUnderTheFolderThatWasNamed() throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Cli good = Cli.run("rules", "check", "--rules", rules);
        assertThat(good.exit()).as(good.out()).isZero();
        assertThat(good.out()).startsWith("0 faults; ").contains(" cases passed, 0 failed");

        Path rule = rules.resolve("pathway/SEQ-100-510k.drl");
        Cli.replace(rule, "An equivalent device goes", "an equivalent device goes");
        Cli.replace(rules.resolve("obligations/XC-910-registration-listing.cases.yaml"), "[finding XC-910 tool]", "[]");
        Cli bad = Cli.run("rules", "check", "--rules", rules);
        assertThat(bad.exit()).isEqualTo(3);
        assertThat(bad.out())
                .contains(rule + ":3: the title of `SEQ-100` starts with a small letter")
                .contains("XC-910-registration-listing.cases.yaml:")
                .contains("  unexpected: finding XC-910 tool")
                .contains("1 fault; ");

        Cli.replace(rule, "when", "wen");
        Cli broken = Cli.run("rules", "check", "--rules", rules);
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.out()).contains("no case was run");
    }

    @Test
    void rulesLintHoldsCitationsAgainstDatesAndTexts() throws IOException {
        Cli good = Cli.run("rules", "lint", DAY);
        assertThat(good.exit()).as(good.out()).isZero();
        assertThat(good.out())
                .contains("with heading, key terms and hash on record")
                .containsPattern("\n10[0-9]{2} rules: 0 errors, 0 warnings, 0 notes; [0-9]+ waived\n$");
        assertThat(good.out()).contains("rules in force on 2026-11-23 against");

        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Cli.replace(rules.resolve("obligations/XC-092-old-design-controls.drl"), "    @until( \"2026-02-02\" )\n", "");
        Cli bad = Cli.run("rules", "lint", "--rules", rules, "--as-of", "2026-02-02");
        assertThat(bad.exit()).isEqualTo(5);
        assertThat(bad.out())
                .contains("`XC-092` is in force on 2026-02-02, and `21 CFR 820.30` ended on 2026-02-02")
                .contains(" rules: 1 error, ");
        assertThat(Cli.run("rules", "lint", "--rules", rules, "--as-of", "2026-02-01")
                        .exit())
                .isZero();

        Cli nowhere = Cli.run("rules", "lint", "--sources", folder.resolve("nowhere"));
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("is no folder\n  help: ");
        assertThat(Cli.run("rules", "lint", "--as-of", "soon").exit()).isEqualTo(2);
    }

    @Test
    void aFaultIsNamedRelativeToTheWorkingDirectory() {
        assertThat(RulesOption.seenFrom(folder, folder.resolve("rules"))).isEqualTo(Path.of("rules"));
        assertThat(RulesOption.seenFrom(folder.resolve("other"), folder.resolve("rules")))
                .isEqualTo(folder.resolve("rules"));
    }
}
