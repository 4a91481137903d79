package org.pathwayadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule matches an answer by its name only beside a row that names it: {@link Engine#reads(org.pathwayadvisor.dictionary.Ask,
 * java.util.function.Function)} leaves out what no row names.
 */
class AnswersByNameTest {
    @Test
    void eachIsNamedByARow() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            files = all.filter(f -> f.toString().endsWith(".drl")).toList();
        }
        List<String> lines = files.stream()
                .flatMap(f -> text(f).lines())
                .filter(l -> l.matches(".*\\bAnswer ?\\(.*"))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(l -> assertThat(l).contains("path == $path, choice == $choice"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
