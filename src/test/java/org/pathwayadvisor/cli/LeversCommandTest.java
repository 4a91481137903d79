package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pathway levers} and {@code pathway compare} as they are typed. */
class LeversCommandTest {
    private static final Path ANTIBIOTIC = Path.of("questionnaires/antibiotic-choice.yaml");

    @Test
    void leversAreShownWithWhatTheyMeanAndTheirAuthority() {
        Cli run = Cli.run("levers", Cli.DAY, ANTIBIOTIC);
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Now: enforcement discretion.")
                .contains("Then: not a medical device.", "Excluded decision support is not a device")
                .contains("NO LEVER: ONLY WORDS", "WHAT MUST STAY TRUE", "sets of changes tried");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void whatCannotBeAskedForIsTheUsersError() {
        assertThat(Cli.run("levers", Cli.DAY, ANTIBIOTIC, "--to", "510(k)").exit())
                .isEqualTo(Exit.USAGE);
        assertThat(Cli.run("levers", Cli.DAY, ANTIBIOTIC, "--to", "510k", "--stop", "X")
                        .exit())
                .isEqualTo(Exit.USAGE);
        Cli stop = Cli.run("levers", Cli.DAY, ANTIBIOTIC, "--stop", "NO-STOP");
        assertThat(stop.exit()).isEqualTo(Exit.INVALID);
        assertThat(stop.err()).startsWith("this product has no stop `NO-STOP`").contains("help: ");
    }

    @Test
    void compareNamesTheAnswersBehindADifference(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("options.yaml");
        Files.writeString(other, Files.readString(ANTIBIOTIC).replace("[one-recommendation]", "[options]"));
        Cli text = Cli.run("compare", Cli.DAY, ANTIBIOTIC, other);
        assertThat(text.exit()).isZero();
        assertThat(text.out().replaceAll("\\s+", " "))
                .doesNotContain("..", ". becomes")
                .contains("WHAT IS GIVEN OTHERWISE", "Not a medical device", "Because of `suggestion: output.");
        Cli json = Cli.run("compare", Cli.DAY, ANTIBIOTIC, other, "--format", "json");
        assertThat(json.out()).contains("\"differences\"", "\"causes\"");
        assertThat(Cli.run("compare", Cli.DAY, ANTIBIOTIC, other, "--format", "markdown")
                        .out())
                .startsWith("# ");
    }

    @Test
    void compareNeedsASecondSide() {
        Cli run = Cli.run("compare", Cli.DAY, ANTIBIOTIC);
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("needs a second side", "--as-of-b");
    }

    @Test
    void compareOfTwoDaysNamesTheLaw() {
        Cli run = Cli.run("compare", Cli.DAY, ANTIBIOTIC, "--as-of-b", "2025-12-01");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Because of `law`.");
    }
}
