package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lint and coverage from the command line: forms, narrowing, exit codes. */
class RulesLintTest {
    private static final String TIME_CRITICAL = "decision-support/CDS-180-time-critical.drl";

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void copy() throws Exception {
        rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
    }

    private Cli lint(Object... more) {
        Object[] words = new Object[more.length + 4];
        System.arraycopy(more, 0, words, 4, more.length);
        words[0] = "rules";
        words[1] = "lint";
        words[2] = "--rules";
        words[3] = rules;
        return Cli.run(words);
    }

    @Test
    void rulesMayBeNamedOneOrSeveral() throws Exception {
        Cli.replace(rules.resolve(TIME_CRITICAL), "A decision within hours without", "a decision within hours without");
        Cli named = lint("CDS-180", "CDS-010");
        assertThat(named.exit()).isEqualTo(5);
        assertThat(named.out())
                .startsWith(rules.resolve(TIME_CRITICAL) + ":")
                .contains("starts with a small letter (error title-form)\n  help: titles are in sentence case\n")
                .contains(" rules: 1 error, 0 warnings, 0 notes; 0 waived\n");
        assertThat(lint("--rule", "CDS-180").out()).isEqualTo(named.out());
        assertThat(lint("CDS-010").exit()).isZero();
        Cli nobody = lint("CDS-18O");
        assertThat(nobody.exit()).isEqualTo(3);
        assertThat(nobody.err()).contains("there is no rule `CDS-18O`\n  help: did you mean `CDS-180`");
    }

    @Test
    void otherFormsSayTheSame() throws Exception {
        Cli.replace(rules.resolve(TIME_CRITICAL), "A decision within hours without", "a decision within hours without");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(lint("CDS-180", "--format", "json").out());
        assertThat(json.path("errors").asInt()).isEqualTo(1);
        assertThat(json.at("/remarks/0/id").asText()).isEqualTo("title-form");
        assertThat(json.at("/remarks/0/rule").asText()).isEqualTo("CDS-180-2");
        Path file = folder.resolve("lint.sarif");
        Cli sarif = lint("CDS-180", "--format", "SARIF", "--output", file);
        assertThat(sarif.exit()).isEqualTo(5);
        assertThat(sarif.out()).isEmpty();
        JsonNode log = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(log.at("/runs/0/results/0/ruleId").asText()).isEqualTo("title-form");
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("rules/" + TIME_CRITICAL);
        Cli wrong = lint("--format", "xml");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("`xml` is not a format");
    }

    @Test
    void rulesThatCannotBeReadAreToldAndNotThrown() throws Exception {
        Cli.replace(rules.resolve(TIME_CRITICAL), "when\n", "wen\n");
        Cli broken = lint();
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.out())
                .contains("this is not a rule (error rule-form)")
                .contains("rules or tables cannot be read, so most checks were not made: ");
    }

    @Test
    void coverageOfOneRuleAsLinesPageAndValues() throws Exception {
        Path none = Files.createDirectories(folder.resolve("none"));
        Object[] words = {"rules", "coverage", "CDS-180", "--rules", rules, "--questionnaires", none};
        Cli text = Cli.run(words);
        assertThat(text.exit()).isZero();
        assertThat(text.out()).contains("decision-support", "(100.0 %)", "not that it is right");
        assertThat(text.out().lines()).allMatch(l -> l.length() <= 100);

        Path cases = rules.resolve("decision-support/CDS-180-time-critical.cases.yaml");
        Files.writeString(cases, Files.readString(cases).split("\n\n")[0] + "\n");
        Path page = folder.resolve("coverage.html");
        Cli html = Cli.run(
                "rules",
                "coverage",
                "CDS-180",
                "--rules",
                rules,
                "--questionnaires",
                none,
                "--format",
                "html",
                "--output",
                page);
        assertThat(html.exit()).isEqualTo(5);
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("<mark class=\"none\">");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Cli.run(
                                "rules",
                                "coverage",
                                "CDS-180",
                                "--rules",
                                rules,
                                "--questionnaires",
                                none,
                                "--format",
                                "json")
                        .out());
        assertThat(json.at("/totals/rules").asInt()).isGreaterThan(2);
        assertThat(json.at("/totals/shown").asInt())
                .isLessThan(json.at("/totals/ways").asInt());
        assertThat(Cli.run("rules", "coverage", "--questionnaires", folder.resolve("nowhere"))
                        .exit())
                .isEqualTo(3);
    }
}
