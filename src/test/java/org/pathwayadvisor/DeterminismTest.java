package org.pathwayadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/** The same questionnaire, rules and day give the same bytes, whatever stands around them. */
@Isolated("changes the locale and the time zone")
class DeterminismTest {
    private static final List<String> SAMPLES =
            List.of("stroke-triage", "hospital-platform", "glucose-follower", "antibiotic-choice", "first-idea");

    @TempDir
    private Path folder;

    @Test
    void onRepetition() {
        for (String sample : SAMPLES) {
            assertThat(all(file(sample), "rules")).as(sample).isEqualTo(all(file(sample), "rules"));
        }
    }

    @Test
    void inEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path sample = file("hospital-platform");
        List<String> expected = all(sample, "rules");
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("ar") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                assertThat(all(sample, "rules")).as(tag).isEqualTo(expected);
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
            assertThat(all(turned, "rules")).as(sample).isEqualTo(all(file(sample), "rules"));
        }
    }

    @Test
    void whateverTheOrderOfFunctions() throws IOException {
        Node node = YamlReader.read(file("hospital-platform"), new ArrayList<>()).orElseThrow();
        Path turned = Files.writeString(folder.resolve("turned.yaml"), turned(node, "items"));
        Advisor advisor = Advisor.load(Path.of("rules"));
        var day = java.time.LocalDate.of(2026, 11, 23);
        var one = advisor.assess(file("hospital-platform"), day);
        var other = advisor.assess(turned, day);
        assertThat(other.functions()).containsExactlyInAnyOrderElementsOf(one.functions());
        assertThat(other.recommendation().pathway()).isEqualTo(one.recommendation().pathway());
        assertThat(other.recommendation().possible()).isEqualTo(one.recommendation().possible());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
    }

    @Test
    void whateverTheOrderInWhichTheRulesWereWritten() throws IOException {
        Path there = Cli.copyRules(folder.resolve("there"), Comparator.naturalOrder());
        Path back = Cli.copyRules(folder.resolve("back"), Comparator.reverseOrder());
        List<String> expected = all(file("stroke-triage"), "rules");
        assertThat(all(file("stroke-triage"), there.toString())).isEqualTo(expected);
        assertThat(all(file("stroke-triage"), back.toString())).isEqualTo(expected);
    }

    @Test
    void anotherAnswerIsAnotherHash() throws IOException {
        Path other = folder.resolve("other.yaml");
        String text = Files.readString(file("stroke-triage"));
        Files.writeString(other, text.replace("time-to-act: minutes", "time-to-act: hours"));
        assertThat(receipt(other)).isNotEqualTo(receipt(file("stroke-triage")));
        Files.writeString(other, "# a remark\n" + text.replace("time-to-act: minutes", "time-to-act:   'minutes'  # now"));
        assertThat(receipt(other)).isEqualTo(receipt(file("stroke-triage")));
    }

    private static String receipt(Path file) {
        return Advisor.load(Path.of("rules"))
                .assess(file, java.time.LocalDate.of(2026, 11, 23))
                .receipt()
                .answers();
    }

    /** What every command prints of a questionnaire. */
    private static List<String> all(Path file, String rules) {
        List<String> all = new ArrayList<>();
        for (String format : List.of("text", "markdown", "json")) {
            all.add(printed("assess", file.toString(), "--format", format, "--full", "--rules", rules));
        }
        all.add(printed("assess", file.toString(), "--rules", rules));
        all.add(printed("explain", file.toString(), "--rules", rules));
        all.add(printed("explain", file.toString(), "--why-not", "pma", "--rules", rules));
        return all;
    }

    private static String printed(String... args) {
        Cli run = Cli.run(Stream.concat(Stream.of(args), Stream.of("--as-of", "2026-11-23"))
                .toArray());
        assertThat(run.exit()).as(run.err()).isIn(0, 4);
        return run.out();
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
            return "[" + String.join(", ", items.items().stream().map(i -> turned(i, name)).toList()) + "]";
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
        return "{" + String.join(", ", fields.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList()) + "}";
    }
}
