package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same bytes whatever hash codes the JVM gives to objects: those of enums differ from run to run, and what is taken
 * out of a set of them in its own order would too. Each run is a process, since a JVM keeps the way it started with.
 */
class HashCodesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rules prove hipaa-role --format json", "rules impact DEV-010 --format json"})
    void whatIsPrintedDoesNotHangOnHashCodes(String command) throws Exception {
        String random = run(command, 0);
        assertThat(random).isNotEmpty();
        assertThat(run(command, 3)).isEqualTo(random);
    }

    /** @param mode of HotSpot: 0 draws hash codes, 3 counts them up */
    private String run(String command, int mode) throws IOException, InterruptedException {
        List<String> words = Program.words(
                List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + mode, "-XX:TieredStopAtLevel=1"),
                command.split(" "));
        Path out = folder.resolve("stdout");
        Process process = new ProcessBuilder(words)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        assertThat(process.waitFor())
                .as("%s under -XX:hashCode=%d", command, mode)
                .isZero();
        return Files.readString(out);
    }
}
