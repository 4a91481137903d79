package org.pathwayadvisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Reads docs/coverage.yaml. */
final class CoverageFile {
    static final Path FILE = Path.of("docs/coverage.yaml");

    private final Node.Fields root = root(FILE);

    /** A line under `property`: the test that shows it, and the reason. */
    record Property(String test, String why) {}

    /** A line under `table`: the device types that hold it, and the reason. */
    record Table(List<String> types, String why) {}

    Map<String, Property> property() {
        Map<String, Property> lines = new LinkedHashMap<>();
        for (Node.Field line : group("property").fields()) {
            Node.Fields parts = (Node.Fields) line.value();
            lines.put(line.key(), new Property(text(parts.get("test")), text(parts.get("why"))));
        }
        return lines;
    }

    Map<String, Table> table() {
        Map<String, Table> lines = new LinkedHashMap<>();
        for (Node.Field line : group("table").fields()) {
            Node.Fields parts = (Node.Fields) line.value();
            lines.put(line.key(), new Table(texts(parts.get("types")), text(parts.get("why"))));
        }
        return lines;
    }

    /** The reasons by row of {@code plan}, {@code note}, {@code later} or {@code partly}. */
    Map<String, String> reasons(String kind) {
        Map<String, String> lines = new LinkedHashMap<>();
        group(kind).fields().forEach(line -> lines.put(line.key(), text(line.value())));
        return lines;
    }

    /** How a row was read, by row: {@code V2 M}; rows read in primary text alone are left out. */
    Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Node.Field line : group("tags").fields()) {
            for (String row : texts(line.value())) {
                assertThat(tags.put(row, line.key())).as("%s has two tags", row).isNull();
            }
        }
        return tags;
    }

    private Node.Fields group(String key) {
        assertThat(root.get(key)).as("`%s` in %s", key, FILE).isInstanceOf(Node.Fields.class);
        return (Node.Fields) root.get(key);
    }

    /** A file that must read without fault. */
    static Node.Fields root(Path file) {
        List<Problem> problems = new ArrayList<>();
        Node root = YamlReader.read(file, problems).orElseThrow(() -> new AssertionError(Problem.list(problems)));
        assertThat(problems).withFailMessage(() -> Problem.list(problems)).isEmpty();
        return (Node.Fields) root;
    }

    static List<String> texts(Node list) {
        return ((Node.Items) list).items().stream().map(CoverageFile::text).toList();
    }

    private static String text(Node node) {
        String text = ((Node.Text) node).value();
        assertThat(text).as("%s", node.place()).isNotBlank();
        return text;
    }
}
