package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sets of rules beside each other, in folders and in a repository. */
class RulesDiffTest {
    private static final String ROUTE = "pathway/SEQ-100-510k.drl";

    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        return Cli.copyRules(folder.resolve(name), Comparator.naturalOrder());
    }

    private static JsonNode json(Object... words) throws IOException {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] {"rules", "diff", DAY, "--format", "json"}, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        Cli run = Cli.run(all);
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void theSameRulesDifferInNothing() throws IOException {
        Cli run = Cli.run("rules", "diff", DAY, "rules", copy("same"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("RULES: no rule differs", "TABLES: none differs", "OUTCOMES: 0 changed");
    }

    @Test
    void wordsAndCommentsAreNoChangeInMeaning() throws IOException {
        Path now = copy("words");
        Cli.replace(now.resolve(ROUTE), "An equivalent device goes by 510(k)", "An equivalent device is cleared");
        Path types = now.resolve("reference/device-types/radiology.yaml");
        Path table = Files.exists(types) ? types : now.resolve("reference/law.yaml");
        Files.writeString(table, Files.readString(table) + "\n# a remark\n");
        JsonNode d = json("rules", now);
        assertThat(d.at("/rules/0/rule").asText()).isEqualTo("SEQ-100");
        assertThat(d.at("/rules/0/change").asText()).isEqualTo("wording");
        assertThat(d.at("/rules/0/parts/0/part").asText()).isEqualTo("title");
        assertThat(d.at("/tables/0/change").asText()).isEqualTo("layout");
        assertThat(d.at("/changed").asInt()).isZero();
        assertThat(d.at("/compared/samples/run").asInt())
                .as("nobody need run it")
                .isZero();
    }

    @Test
    void aRuleThatIsGoneMovesProductsAndIsTheFirstStep() throws IOException {
        Path now = copy("gone");
        Files.delete(now.resolve(ROUTE));
        Files.delete(now.resolve(ROUTE.replace(".drl", ".cases.yaml")));
        Cli run = Cli.run("rules", "diff", DAY, "rules", now, "--products", "40");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).contains("2 removed", "SEQ-100", "SEQ-100 fires under the old rules only");
        JsonNode d = json("rules", now, "--products", "40");
        assertThat(d.at("/rules/0/change").asText()).isEqualTo("removed");
        boolean sepsis = false;
        for (JsonNode o : d.at("/outcomes")) {
            if (o.at("/name").asText().equals("sepsis-alert")) {
                sepsis = true;
                assertThat(o.at("/changes/0/part").asText()).isEqualTo("pathway");
                assertThat(o.at("/changes/0/old").asText()).isEqualTo("510k");
                assertThat(o.at("/firstStep/rule").asText()).isEqualTo("SEQ-100");
                assertThat(o.at("/firstStep/firesUnder").asText()).isEqualTo("old");
            }
        }
        assertThat(sepsis).as("the sample that the rule decides").isTrue();
        assertThat(d).as("twice the same").isEqualTo(json("rules", now, "--products", "40"));
    }

    @Test
    void datesSeverityAndConditionsAreMeaningAndNamesOfVariablesAreNot() throws IOException {
        Path now = copy("meaning");
        Cli.replace(now.resolve(ROUTE), "$subject", "$device");
        JsonNode d = json("rules", now, "--products", "0");
        for (JsonNode rule : d.at("/rules")) {
            assertThat(rule.at("/change").asText()).as(rule.toString()).isEqualTo("wording");
        }
        Path later = copy("later");
        Path file = later.resolve(ROUTE);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("@effective\\( \"[0-9-]+\" \\)", "@effective( \"2030-01-01\" )"));
        JsonNode moved = json("rules", later, "--products", "0");
        assertThat(moved.at("/rules/0/change").asText()).isEqualTo("meaning");
        assertThat(moved.at("/rules/0/parts/0/part").asText()).isEqualTo("effective");
        assertThat(moved.at("/changed").asInt()).isPositive();
    }

    @Test
    void aRevisionIsReadFromTheRepositoryThatHoldsTheRules() throws Exception {
        Path home = folder.resolve("home");
        Path rules = Cli.copyRules(home.resolve("rules"), Comparator.naturalOrder());
        git(home, "init", "-q");
        git(home, "add", ".");
        git(home, "-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-q", "-m", "first");
        Cli.replace(rules.resolve(ROUTE), "An equivalent device goes by 510(k)", "An equivalent device is cleared");
        Cli run = Cli.run("rules", "diff", DAY, "HEAD", "--rules", rules, "--products", "0");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("HEAD -> ", "1 changed in words only", "An equivalent device is cleared");

        Cli none = Cli.run("rules", "diff", DAY, "no-such-revision", "--rules", rules);
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains("`no-such-revision` is no folder and no revision", "  help: ");
        Cli option = Cli.run("rules", "diff", DAY, "--rules", rules, "--", "--output=x");
        assertThat(option.exit()).isEqualTo(3);

        Cli.replace(rules.resolve(ROUTE), "Criterion.EQUIVALENT", "Criterion.NOT_KNOWN_HERE");
        git(home, "-c", "user.name=n", "-c", "user.email=n@example.org", "commit", "-q", "-a", "-m", "second");
        Cli unknown = Cli.run("rules", "diff", DAY, "HEAD", "HEAD~1", "--rules", rules);
        assertThat(unknown.exit()).isEqualTo(3);
        assertThat(unknown.err())
                .contains("HEAD:rules/pathway/SEQ-100-510k.drl", "need what this program does not know")
                .doesNotContain("Exception", "/tmp/pathway-rules");
    }

    private static void git(Path home, String... words) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
