package org.pathwayadvisor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.yaml.Problem;

/** Holds what others published: each figure with its kind of criterion, and shown only beside products of its kind. */
class BenchmarksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void eachSaysWhatItsFiguresWereHeldAgainst() {
        List<Problem> problems = new ArrayList<>();
        List<Benchmark> all = Reference.load(Path.of("rules"), problems).benchmarks();
        assertThat(problems).isEmpty();
        assertThat(all).hasSizeGreaterThan(7).extracting(Benchmark::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(b -> {
            assertThat(b.regulations()).isNotEmpty().allMatch(r -> r.matches("\\d{3}\\.\\d{4}"));
            assertThat(b.says()).isNotBlank();
        });
    }

    @Test
    void aProductSeesThoseOfItsDeviceType() {
        assertThat(published("retinopathy-screening"))
                .contains("idx-dr-pivotal")
                .doesNotContain("contact-stroke");
        assertThat(published("stroke-triage")).contains("contact-stroke").doesNotContain("idx-dr-pivotal");
        assertThat(published("bed-forecast")).isEmpty();
    }

    private static List<String> published(String sample) {
        return Advisor.load(Path.of("rules"))
                .assess(Questionnaires.load(Path.of("questionnaires", sample + ".yaml")), DAY)
                .care()
                .study()
                .published()
                .stream()
                .map(Benchmark::id)
                .toList();
    }
}
