package org.pathwayadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.report.Part;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * The sample products for the law on data, beside what is expected of them. Verdict, roles and stops are written by hand
 * and never renewed; the kept text around them is renewed with {@code -Dgolden.renew=true}.
 */
class HealthDataSamplesTest {
    private static final Path FOLDER = Path.of("questionnaires", "health-data");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Advisor advisor;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    @TestFactory
    Stream<DynamicTest> endsAsExpected() throws IOException {
        return samples().stream().map(f -> dynamicTest(f.getFileName().toString(), () -> expected(f)));
    }

    @TestFactory
    Stream<DynamicTest> readsAsKept() throws IOException {
        return samples().stream().map(f -> dynamicTest(f.getFileName().toString(), () -> kept(f)));
    }

    private static void expected(Path sample) {
        Node.Fields expected = (Node.Fields) YamlReader.read(beside(sample, ".expected.yaml"), new ArrayList<>())
                .orElseThrow();
        Assessment a = advisor.assess(sample, DAY);
        assertThat(Text.word(a.data().verdict())).isEqualTo(((Node.Text) expected.get("verdict")).value());
        List<String> roles = a.data().roles().stream()
                .map(r -> r.channel() + ": " + r.role())
                .toList();
        assertThat(roles).isEqualTo(words(expected, "roles"));
        TreeSet<String> stops = new TreeSet<>();
        a.data().findings().stream()
                .filter(f -> f.severity().equals("blocker"))
                .forEach(f -> stops.add(f.rule() + " " + f.subject()));
        assertThat(stops).containsExactlyElementsOf(new TreeSet<>(words(expected, "stops")));
    }

    private static void kept(Path sample) throws IOException {
        String text = TextReport.part(advisor.assess(sample, DAY), Part.DATA, Style.PLAIN);
        Path golden = beside(sample, ".golden.txt");
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static List<String> words(Node.Fields fields, String key) {
        return ((Node.Items) fields.get(key))
                .items().stream().map(n -> ((Node.Text) n).value()).toList();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(
                            f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Path beside(Path sample, String ending) {
        return sample.resolveSibling(sample.getFileName().toString().replace(".yaml", ending));
    }
}
