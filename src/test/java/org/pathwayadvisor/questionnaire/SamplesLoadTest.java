package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

class SamplesLoadTest {
    private static final Path FOLDER = Path.of("questionnaires");

    @ParameterizedTest
    @MethodSource("samples")
    void isReadWithoutProblems(Path sample) {
        Loaded loaded = Questionnaires.read(sample);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.answers().functions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyJudgementSaysWhoAndWhy(Path sample) {
        Questionnaires.read(sample).answers().given().forEach((key, given) -> {
            if (Dictionary.find(key.path()).question().judgement()) {
                assertThat(given.by()).as("%s: by", key).isNotEmpty();
                assertThat(given.because()).as("%s: because", key).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void standsUnderTheSchemaWithItsExpectedAnswerBeside(Path sample) throws IOException {
        assertThat(Files.readAllLines(sample).get(0))
                .isEqualTo("# yaml-language-server: $schema=./pathway.schema.json");
        String name = sample.getFileName().toString();
        Path expected = sample.resolveSibling(name.replace(".yaml", ".expected.yaml"));
        List<Problem> problems = new ArrayList<>();
        assertThat(YamlReader.read(expected, problems)).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void thereAreAtLeastThirteen() throws IOException {
        try (Stream<Path> samples = samples()) {
            assertThat(samples).hasSizeGreaterThanOrEqualTo(13);
        }
    }

    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
