package org.pathwayadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Explainer;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.WhyNot;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.ExplainReport;
import org.pathwayadvisor.report.JsonReport;
import org.pathwayadvisor.report.MarkdownReport;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/** The same questionnaire, rules and day give the same bytes, whatever stands around them. */
@Isolated("changes the locale and the time zone")
class DeterminismTest {
    private static final List<String> SAMPLES =
            List.of("stroke-triage", "hospital-platform", "glucose-follower", "antibiotic-choice", "first-idea");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Advisor advisor;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    @Test
    void onRepetition() {
        for (String sample : SAMPLES) {
            assertThat(all(file(sample), advisor)).as(sample).isEqualTo(all(file(sample), advisor));
        }
    }

    @Test
    void inEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path sample = file("hospital-platform");
        List<String> expected = all(sample, advisor);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("ar") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                assertThat(all(sample, advisor)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whateverTheOrderOfKeysAndSectionsAndTheLayout() throws IOException {
        for (String sample : SAMPLES) {
            Node node = YamlReader.read(file(sample), new ArrayList<>()).orElseThrow();
            Path turned = Files.writeString(folder.resolve("turned.yaml"), turned(node, "list"));
            assertThat(all(turned, advisor)).as(sample).isEqualTo(all(file(sample), advisor));
        }
    }

    @Test
    void whateverTheOrderOfFunctions() throws IOException {
        Node node =
                YamlReader.read(file("hospital-platform"), new ArrayList<>()).orElseThrow();
        Path turned = Files.writeString(folder.resolve("turned.yaml"), turned(node, "items"));
        var one = advisor.assess(file("hospital-platform"), DAY);
        var other = advisor.assess(turned, DAY);
        assertThat(other.functions()).containsExactlyInAnyOrderElementsOf(one.functions());
        assertThat(other.recommendation().pathway())
                .isEqualTo(one.recommendation().pathway());
        assertThat(other.recommendation().possible())
                .isEqualTo(one.recommendation().possible());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    @Test
    void whateverTheOrderInWhichTheRulesWereWritten() throws IOException {
        Path there = Cli.copyRules(folder.resolve("there"), Comparator.naturalOrder());
        Path back = Cli.copyRules(folder.resolve("back"), Comparator.reverseOrder());
        List<String> expected = all(file("stroke-triage"), advisor);
        assertThat(all(file("stroke-triage"), Advisor.load(there))).isEqualTo(expected);
        assertThat(all(file("stroke-triage"), Advisor.load(back))).isEqualTo(expected);
    }

    @Test
    void anotherAnswerIsAnotherHash() throws IOException {
        Path other = folder.resolve("other.yaml");
        String text = Files.readString(file("stroke-triage"));
        Files.writeString(other, text.replace("time-to-act: minutes", "time-to-act: hours"));
        assertThat(receipt(other)).isNotEqualTo(receipt(file("stroke-triage")));
        Files.writeString(
                other, "# a remark\n" + text.replace("time-to-act: minutes", "time-to-act:   'minutes'  # now"));
        assertThat(receipt(other)).isEqualTo(receipt(file("stroke-triage")));
    }

    private static String receipt(Path file) {
        return advisor.assess(file, DAY).receipt().answers();
    }

    /** What every command prints of a questionnaire. */
    private static List<String> all(Path file, Advisor advisor) {
        Answers answers = Questionnaires.load(file);
        Assessment a = advisor.assess(answers, DAY);
        Law law = advisor.law(DAY);
        return List.of(
                TextReport.screen(a, Style.PLAIN),
                TextReport.full(a, Style.PLAIN),
                MarkdownReport.full(a),
                JsonReport.of(a),
                ExplainReport.tree(new Explainer(law).explain(answers)),
                ExplainReport.whyNot(Pathway.PMA, new WhyNot(law, advisor.rules()).of(answers, Pathway.PMA)));
    }

    private static Path file(String sample) {
        return Path.of("questionnaires", sample + ".yaml");
    }

    /** The same YAML in one line, with keys in another order; the entries of lists under {@code name} too. */
    private static String turned(Node node, String name) {
        if (node instanceof Node.Text text) {
            return text.value().isEmpty() && !text.quoted()
                    ? ""
                    : "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        if (node instanceof Node.Items items) {
            return "["
                    + String.join(
                            ", ",
                            items.items().stream().map(i -> turned(i, name)).toList()) + "]";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<Node.Field> order = new ArrayList<>(((Node.Fields) node).fields());
        Collections.reverse(order);
        for (Node.Field field : order) {
            Node value = field.value();
            if (field.key().equals(name) && value instanceof Node.Items items) {
                List<Node> entries = new ArrayList<>(items.items());
                Collections.reverse(entries);
                value = new Node.Items(items.place(), entries);
            }
            fields.put(field.key(), turned(value, name));
        }
        return "{"
                + String.join(
                        ", ",
                        fields.entrySet().stream()
                                .map(e -> e.getKey() + ": " + e.getValue())
                                .toList()) + "}";
    }
}
