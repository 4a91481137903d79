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
import java.util.stream.Stream;
import org.pathwayadvisor.yaml.Node;

/** The rows of a specification, each named by a rule or a row of a table, or standing with its reason in a file. */
final class RowsOrReasons {
    private static final Pattern COVERS =
            Pattern.compile("(?m)^\\s*(?:@covers\\( \"([^\"]*)\" \\)|covers: \\[?([^\\]\\n]*))");

    private RowsOrReasons() {}

    /**
     * Fails where one is neither held nor explained, where one is both, and where a reason is of no row.
     *
     * @param list    the rows, one a line
     * @param reasons why some are held by nothing
     */
    static void areHeldOrSayWhyNot(Path list, Path reasons) throws IOException {
        Set<String> held = covered();
        List<String> rows = Files.readAllLines(list);
        Node.Fields none = (Node.Fields) CoverageFile.root(reasons).get("none");
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
