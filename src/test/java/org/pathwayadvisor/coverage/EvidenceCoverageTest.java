package org.pathwayadvisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.yaml.Node;

/**
 * Every row of the specification on evidence is named by a rule or a row of a table, or stands with its reason in
 * docs/coverage-evidence.yaml; and each of its 28 traps and ten whole products is a scenario.
 */
class EvidenceCoverageTest {
    private static final Path ROWS = Path.of("src/test/resources/evidence-rows.txt");
    private static final Path REASONS = Path.of("docs/coverage-evidence.yaml");
    private static final Path SCENARIOS = Path.of("src/test/resources/care-scenarios");
    private static final Pattern COVERS =
            Pattern.compile("(?m)^\\s*(?:@covers\\( \"([^\"]*)\" \\)|covers: \\[?([^\\]\\n]*))");
    private static final int TRAPS = 28;
    private static final int PRODUCTS = 10;

    @Test
    void everyRowIsHeldOrSaysWhyNot() throws IOException {
        Set<String> held = covered();
        List<String> rows = Files.readAllLines(ROWS);
        Node.Fields none = (Node.Fields) CoverageFile.root(REASONS).get("none");
        Set<String> open = new TreeSet<>();
        for (String row : rows) {
            boolean reason =
                    none.get(row) instanceof Node.Text text && text.value().length() > 20;
            if (!held.contains(row) && !reason) {
                open.add(row);
            }
            assertThat(held.contains(row) && reason)
                    .as("%s is held and has a reason", row)
                    .isFalse();
        }
        assertThat(open).as("rows that nothing holds").isEmpty();
        assertThat(none.fields().stream().map(Node.Field::key).filter(key -> !rows.contains(key)))
                .as("reasons without a row")
                .isEmpty();
    }

    @Test
    void everyTrapIsAScenario() throws IOException {
        assertThat(missing("T", TRAPS)).isEmpty();
    }

    @Test
    void everyWholeProductIsAScenario() throws IOException {
        assertThat(missing("E", PRODUCTS)).isEmpty();
    }

    /** The numbers of which no scenario's name starts, as T4, T04 or T04b, with a hyphen behind. */
    private static List<String> missing(String letter, int most) throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            return IntStream.rangeClosed(1, most)
                    .filter(i -> names.stream().noneMatch(n -> n.matches(letter + "0?" + i + "[a-z]?-.*\\.yaml")))
                    .mapToObj(i -> letter + i)
                    .toList();
        }
    }

    private static Set<String> covered() throws IOException {
        Set<String> covered = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(drl|yaml)")).toList()) {
                Matcher covers = COVERS.matcher(Files.readString(file));
                while (covers.find()) {
                    String rows = covers.group(1) == null ? covers.group(2) : covers.group(1);
                    covered.addAll(List.of(rows.strip().split("\\s*,\\s*")));
                }
            }
        }
        return covered;
    }
}
