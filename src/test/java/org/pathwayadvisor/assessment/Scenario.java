package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;

/**
 * A questionnaire that says in its comments what is expected of it, {@code # expect stopped}; {@code # as-of 2026-11-23}
 * names another day than today.
 *
 * @param expected the words of each expectation: a third one holds the rest of its line
 */
record Scenario(Answers answers, LocalDate day, List<String[]> expected) {
    private static final String AS_OF = "# as-of ";
    private static final String EXPECT = "# expect ";

    /** One test for each file of a folder; {@code -Dscenario=T04} takes those whose names start so. */
    static Stream<DynamicTest> each(Path folder, Consumer<Scenario> check) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> f.getFileName().toString().startsWith(System.getProperty("scenario", "")))
                    .sorted()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check.accept(read(f))))
                    .toList()
                    .stream();
        }
    }

    private static Scenario read(Path file) throws IOException {
        LocalDate day = Products.DAY;
        List<String[]> expected = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(AS_OF)) {
                day = LocalDate.parse(line.substring(AS_OF.length()).strip());
            } else if (line.startsWith(EXPECT)) {
                expected.add(line.substring(EXPECT.length()).strip().split(" ", 3));
            }
        }
        assertThat(expected).as("what is expected").isNotEmpty();
        return new Scenario(Questionnaires.load(file), day, expected);
    }
}
