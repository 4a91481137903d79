package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pathway compare} of one product under two folders of rules, in a process of its own. */
class CompareRulesTest {
    private static final Path ANTIBIOTIC = Path.of("questionnaires/antibiotic-choice.yaml");

    @Test
    void theRulesAreTheCauseWhereOnlyTheyDiffer(@TempDir Path folder) throws IOException, InterruptedException {
        Path other = folder.resolve("rules");
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            for (Path from : all.toList()) {
                Path to = other.resolve(Path.of("rules").relativize(from));
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        String same = run("--rules-b", other.toString());
        assertThat(same).doesNotContain("Because of");
        Path rule = rule(other, "CDS-285");
        Files.delete(rule);
        Path options = folder.resolve("options.yaml");
        Files.writeString(options, Files.readString(ANTIBIOTIC).replace("[one-recommendation]", "[options]"));
        String differ = run(options, "--rules-b", other.toString());
        assertThat(differ).contains("Because of `law`.").contains("Not a medical device");
    }

    private static Path rule(Path rules, String id) throws IOException {
        try (Stream<Path> all = Files.walk(rules)) {
            return all.filter(p -> p.getFileName().toString().startsWith(id + "-"))
                    .filter(p -> p.toString().endsWith(".drl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String run(String... more) throws IOException, InterruptedException {
        return run(ANTIBIOTIC, more);
    }

    private static String run(Path file, String... more) throws IOException, InterruptedException {
        Path out = Files.createTempFile("compared", ".txt");
        Path err = Files.createTempFile("compared", ".err");
        Process process = new ProcessBuilder(Program.words("compare", file, more))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }
}
