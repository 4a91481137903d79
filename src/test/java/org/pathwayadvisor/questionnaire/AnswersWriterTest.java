package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;

/** Answers that are written are read again as they were. */
class AnswersWriterTest {
    static List<Path> questionnaires() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("questionnaires"))) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().contains("expected") && !f.endsWith("misses.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everySampleComesBack(Path file) {
        Answers answers = Questionnaires.load(file);
        String text = AnswersWriter.write(answers, List.of("A remark: with a colon, and # a mark."));
        Loaded again = Questionnaires.parse(text, "written");
        assertThat(again.problems()).as(text).isEmpty();
        assertThat(again.answers()).as(text).isEqualTo(answers);
        assertThat(text.lines()).startsWith(Template.MODELINE);
    }
}
