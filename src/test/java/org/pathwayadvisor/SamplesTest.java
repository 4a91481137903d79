package org.pathwayadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.MarkdownReport;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * Every sample product beside what is expected of it. Pathways are written by hand and never renewed; the golden text
 * around them is renewed with {@code -Dgolden.renew=true}.
 */
class SamplesTest {
    private static final Path FOLDER = Path.of("questionnaires");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final boolean RENEW = Boolean.getBoolean("golden.renew");
    /** The sample that is kept in every format. */
    private static final String SHOWN = "stroke-triage";

    private static Advisor advisor;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    @TestFactory
    Stream<DynamicTest> isAssessedAsExpected() throws IOException {
        return samples().flatMap(SamplesTest::days);
    }

    private static Stream<DynamicTest> days(Path sample) {
        Node all = YamlReader.read(beside(sample, ".expected.yaml"), new ArrayList<>())
                .orElseThrow();
        return ((Node.Items) all)
                .items().stream()
                        .map(Node.Fields.class::cast)
                        .map(expected -> dynamicTest(
                                name(sample) + " on " + word(expected, "as-of"), () -> compare(sample, expected)));
    }

    private static void compare(Path sample, Node.Fields expected) {
        Assessment a = advisor.assess(sample, LocalDate.parse(word(expected, "as-of")));
        List<String> wrong = new ArrayList<>();
        differ(wrong, expected, "standing", Text.word(a.recommendation().standing()));
        differ(
                wrong,
                expected,
                "pathway",
                a.recommendation().pathway().map(Pathway::word).orElse("undetermined"));
        differ(
                wrong,
                expected,
                "possible",
                a.recommendation().possible().stream()
                        .map(p -> p.word())
                        .sorted()
                        .toList());
        differ(wrong, expected, "exit", a.recommendation().standing() == Standing.DECIDED ? "0" : "4");
        if (expected.get("functions") instanceof Node.Fields functions) {
            functions.fields().forEach(entry -> {
                FunctionResult f = a.functions().stream()
                        .filter(r -> r.name().equals(entry.key()))
                        .findFirst()
                        .orElseThrow();
                function(wrong, (Node.Fields) entry.value(), f, a);
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static void function(List<String> wrong, Node.Fields expected, FunctionResult f, Assessment a) {
        Optional<Outcome> s = f.settled();
        List<String> said = new ArrayList<>();
        differ(said, expected, "pathway", s.map(o -> o.pathway().word()).orElse("undetermined"));
        differ(
                said,
                expected,
                "status",
                s.flatMap(Outcome::status).map(Text::word).orElse(""));
        differ(
                said,
                expected,
                "class",
                s.flatMap(Outcome::deviceClass).map(Text::word).orElse(""));
        differ(said, expected, "regulation", f.regulation());
        differ(said, expected, "code", f.productCode());
        differ(said, expected, "imdrf", f.imdrfCategory().map(Text::word).orElse(""));
        among(said, expected, "rules", f.because().stream().map(Reason::rule).toList());
        among(
                said,
                expected,
                "findings",
                a.findings().stream()
                        .filter(l -> l.subject().equals(f.name()))
                        .map(l -> l.rule())
                        .toList());
        said.forEach(line -> wrong.add(f.name() + ": " + line));
    }

    private static void differ(List<String> wrong, Node.Fields expected, String key, Object is) {
        if (expected.get(key) != null) {
            Object wanted = expected.get(key) instanceof Node.Items list
                    ? list.items().stream().map(SamplesTest::text).sorted().toList()
                    : word(expected, key);
            if (!wanted.equals(is)) {
                wrong.add(key + " is " + is + ", expected " + wanted);
            }
        }
    }

    private static void among(List<String> wrong, Node.Fields expected, String key, List<String> there) {
        if (expected.get(key) instanceof Node.Items list) {
            list.items().stream()
                    .map(SamplesTest::text)
                    .filter(id -> !there.contains(id))
                    .forEach(id -> wrong.add(key + " lack " + id + ": " + there));
        }
    }

    @TestFactory
    Stream<DynamicTest> isPrintedAsKept() throws IOException {
        return samples()
                .map(sample -> dynamicTest(name(sample), () -> {
                    Answers answers = Questionnaires.load(sample);
                    Assessment a = advisor.assess(answers, DAY);
                    kept(beside(sample, ".golden.txt"), a, TextReport.full(a, Style.PLAIN));
                    if (name(sample).equals(SHOWN)) {
                        kept(beside(sample, ".golden.json"), a, JsonReport.of(a));
                        kept(beside(sample, ".golden.md"), a, MarkdownReport.of(a));
                    }
                }));
    }

    /** The hash of the rules changes with every rule, so it is not kept. */
    private static void kept(Path golden, Assessment a, String report) throws IOException {
        String text = report.replace(a.receipt().rules(), "(hash of the rules)");
        if (RENEW) {
            Files.writeString(golden, text);
        }
        assertThat(golden).as("renew with -Dgolden.renew=true").exists();
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @TestFactory
    Stream<DynamicTest> fitsOneScreen() throws IOException {
        return samples()
                .map(sample -> dynamicTest(name(sample), () -> {
                    List<String> lines = TextReport.screen(advisor.assess(sample, DAY), Style.PLAIN)
                            .lines()
                            .toList();
                    assertThat(lines).hasSizeLessThanOrEqualTo(60).allMatch(line -> line.length() <= 100);
                }));
    }

    @TestFactory
    Stream<DynamicTest> isJsonUnderTheSchema() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schemaText;
        try (InputStream in = Advisor.class.getResourceAsStream("assessment.schema.json")) {
            schemaText = mapper.readTree(in);
        }
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText);
        return samples()
                .map(sample -> dynamicTest(
                        name(sample),
                        () -> assertThat(schema.validate(mapper.readTree(JsonReport.of(advisor.assess(sample, DAY)))))
                                .isEmpty()));
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

    private static String name(Path sample) {
        return sample.getFileName().toString().replace(".yaml", "");
    }

    private static Path beside(Path sample, String ending) {
        return sample.resolveSibling(name(sample) + ending);
    }

    private static String word(Node.Fields group, String key) {
        return text(group.get(key));
    }

    private static String text(Node node) {
        return ((Node.Text) node).value();
    }
}
