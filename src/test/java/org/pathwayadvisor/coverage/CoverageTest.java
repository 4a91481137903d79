package org.pathwayadvisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.reference.Reference;

/**
 * Every row of the specification is in exactly one place: a rule, a table, or a line of docs/coverage.yaml. The page
 * docs/coverage-of-law.md is renewed with {@code -Dgolden.renew=true}.
 */
class CoverageTest {
    private static final Path PAGE = Path.of("docs/coverage-of-law.md");
    private static final Path LIST = Path.of("src/test/resources/specification-rows.txt");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void everyRowIsInOnePlace() throws IOException {
        List<String> faults = new Coverage(Files.readAllLines(LIST)).faults();
        assertThat(faults).withFailMessage(() -> String.join("\n", faults)).isEmpty();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = CoveragePage.write(new Coverage(Files.readAllLines(LIST)).rows());
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("renew with -Dgolden.renew=true").isEqualTo(page);
    }

    /** What a row was not read in primary text for, each of its rules says too, so that reports can count it. */
    @Test
    void everyRuleSaysHowItsRowsWereRead() throws IOException {
        Map<String, String> tags = new CoverageFile().tags();
        Set<String> silent = new TreeSet<>();
        for (Row row : new Coverage(Files.readAllLines(LIST)).rows()) {
            String tag = tags.getOrDefault(row.id(), "P");
            for (String mark : List.of("V2", "M", "U")) {
                row.rules().stream()
                        .filter(r -> List.of(tag.split(" ")).contains(mark))
                        .filter(r -> List.of("", "P").contains(String.join(" ", Coverage.marks(r))))
                        .forEach(r -> silent.add(r.id() + ": " + row.id() + " was read " + tag));
            }
        }
        assertThat(silent).as("rules that lack @certainty").isEmpty();
    }

    @Test
    void theListIsThatOfTheSpecification() throws IOException {
        assumeTrue(Files.isDirectory(SpecificationRows.FOLDER), "the specification is not here");
        Map<String, String> there = SpecificationRows.read();
        List<String> here = Files.readAllLines(LIST);
        assertThat(here).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there.keySet());
        Map<String, String> tags = new TreeMap<>(there);
        tags.values().removeIf("P"::equals);
        assertThat(new TreeMap<>(new CoverageFile().tags())).isEqualTo(tags);
    }

    @Test
    void everyTypeThatHoldsARowIsInTheTable() {
        Set<String> named = new TreeSet<>();
        new CoverageFile().table().values().forEach(t -> named.addAll(t.types()));
        assertThat(Reference.load(Coverage.RULES, new ArrayList<>()).types().keySet())
                .containsAll(named);
    }

    @Test
    void everyTestThatShowsAPropertyExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (CoverageFile.Property property : new CoverageFile().property().values()) {
            missing.add(property.test());
        }
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                String name = file.getFileName().toString().replace(".java", ".");
                Set<String> inFile =
                        missing.stream().filter(m -> m.startsWith(name)).collect(Collectors.toSet());
                String text = inFile.isEmpty() ? "" : Files.readString(file);
                inFile.stream()
                        .filter(m -> text.contains(" " + m.substring(name.length()) + "("))
                        .forEach(missing::remove);
            }
        }
        assertThat(missing).as("tests named in docs/coverage.yaml").isEmpty();
    }
}
