package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pathway possible}: what it prints, what it writes, and how it ends. */
class PossibleTest {
    private static Cli possible(String file, Object... more) {
        Object[] words = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"possible", "questionnaires/" + file, "--rules", "rules", "--as-of", "2026-11-23"},
                0,
                words,
                0,
                6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Cli.run(words);
    }

    @Test
    void anEmptyQuestionnaireIsOpenAndSaysTheSameTwice() {
        Cli run = possible("first-idea.yaml");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).contains("9 pathways are still possible", "STOPS: POSSIBLE", "STOPS: EXCLUDED");
        assertThat(run.out()).doesNotContain("LOWER BOUND");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(run.err()).containsPattern("judged \\d+ sets of answers by the rules to find the outcomes; \\d+ ms");
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(60);
        assertThat(run.out()).contains("outcomes by pathway, class and device type", "more device types: `--full`");
        assertThat(possible("first-idea.yaml").out()).isEqualTo(run.out());
    }

    @Test
    void fullListsEveryDeviceTypeAndNothingIsFolded() throws IOException {
        Cli run = possible("first-idea.yaml", "--full");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).doesNotContain("more device types", "--full");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        JsonNode root = new ObjectMapper()
                .readTree(possible("first-idea.yaml", "--format", "json").out());
        JsonNode outcomes = root.at("/functions/0/outcomes");
        assertThat(outcomes)
                .hasSizeGreaterThan(200)
                .allMatch(o -> !o.get("witness").isEmpty());
        long types = 0;
        for (JsonNode outcome : outcomes) {
            if (!outcome.get("typeId").isNull()) {
                types++;
            }
        }
        assertThat(run.out().lines().filter(l -> l.startsWith("    - "))).hasSize(Math.toIntExact(types));
        assertThat(run.out()).contains(outcomes.size() + " outcomes by pathway, class and device type");
    }

    @Test
    void oneOutcomeEndsWithZero() throws IOException {
        Cli run = possible("stroke-triage.yaml", "--format", "json");
        assertThat(run.exit()).isZero();
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(root.get("exact").asBoolean()).isTrue();
        assertThat(root.at("/functions/0/outcomes/0/productCode").asText()).isEqualTo("QAS");
        assertThat(root.get("stops").findValuesAsText("state")).contains("certain", "possible", "excluded");
    }

    @Test
    void writesEachWayAsAQuestionnaireThatEndsThere(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("ways");
        Cli run = possible("first-idea.yaml", "--write", target);
        assertThat(run.exit()).isEqualTo(4);
        Path deNovo = target.resolve("idea-de-novo.yaml");
        assertThat(deNovo).exists();
        assertThat(target.resolve("idea-510k-qas.yaml")).exists();
        assertThat(Cli.run("check", deNovo).exit()).isZero();
        Cli assessed = Cli.run("assess", deNovo, "--rules", "rules", "--as-of", "2026-11-23", "--format", "json");
        assertThat(assessed.exit()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(assessed.out())
                        .at("/recommendation/pathway")
                        .asText())
                .isEqualTo("de-novo");
        Path triage = target.resolve("idea-510k-qas.yaml");
        assertThat(Cli.run("check", triage).exit()).isZero();
        Cli typed = Cli.run("assess", triage, "--rules", "rules", "--as-of", "2026-11-23", "--format", "json");
        assertThat(new ObjectMapper()
                        .readTree(typed.out())
                        .at("/functions/0/productCode")
                        .asText())
                .isEqualTo("QAS");
        Cli again = possible("first-idea.yaml", "--write", target);
        assertThat(again.exit()).isEqualTo(3);
        assertThat(again.err()).contains("exists already");
        assertThat(Files.readString(deNovo)).contains("an example, not what is true");
    }
}
