package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pathwayadvisor.cli.Cli.DAY;
import static org.pathwayadvisor.cli.Cli.STROKE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recorded assessment replayed. */
class VerifyTest {
    @TempDir
    private Path folder;

    @Test
    void verifySaysTheSameOrWhatChanged() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        Cli.run("assess", DAY, STROKE, "--format", "json", "--output", receipt);
        Cli same = Cli.run("verify", receipt);
        assertThat(same.exit()).isZero();
        assertThat(same.out()).startsWith("the same: ");

        Path tampered = folder.resolve("tampered.json");
        Files.copy(receipt, tampered);
        Cli.replace(tampered, "\"pathway\": \"510k\"", "\"pathway\": \"not-a-device\"");
        Cli differs = Cli.run("verify", tampered);
        assertThat(differs.exit()).isEqualTo(5);
        assertThat(differs.out()).contains("recommendation.pathway: recorded not-a-device, now 510k");

        Path answers = folder.resolve("answers.json");
        Files.copy(receipt, answers);
        Cli.replace(answers, "\"triage: image.draws\": \"no\"", "\"triage: image.draws\": \"yes\"");
        assertThat(Cli.run("verify", answers).exit()).isEqualTo(5);

        Path other = Files.writeString(folder.resolve("other.json"), "{\"receipt\": {}}");
        Cli none = Cli.run("verify", other);
        assertThat(none.exit()).isEqualTo(3);
        assertThat(none.err()).contains("is not an assessment", "help: ").doesNotContain("Exception");
    }

    @Test
    void verifyUnderOtherRulesSaysWhatChanged() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        Cli.run("assess", DAY, STROKE, "--format", "json", "--output", receipt);
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        assertThat(Cli.run("verify", receipt, "--rules", rules).exit()).isZero();
        Cli.replace(
                rules.resolve("pathway/SEQ-100-510k.drl"),
                "An equivalent device goes by 510(k)",
                "An equivalent device is cleared");
        Cli run = Cli.run("verify", receipt, "--rules", rules);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).contains("receipt.rules: recorded ", "now An equivalent device is cleared");
    }
}
