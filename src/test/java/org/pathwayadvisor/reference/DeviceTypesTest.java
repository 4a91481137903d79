package org.pathwayadvisor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Problem;

/** Holds the table of device types: every row can be told apart, is dated, and agrees with FDA's file or says why not. */
class DeviceTypesTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final Reference REFERENCE = Reference.load(Path.of("rules"), PROBLEMS);

    private static List<TypeInfo> types() {
        return List.copyOf(REFERENCE.types().values());
    }

    private static TypeInfo.Period now(TypeInfo type) {
        return type.history().get(type.history().size() - 1);
    }

    @Test
    void theTableIsReadWithoutAFault() {
        assertThat(PROBLEMS).as(Problem.list(PROBLEMS)).isEmpty();
        assertThat(types()).hasSizeGreaterThan(190);
    }

    @Test
    void everyTypeIsToldByWhatItDoesOrWhatItIsAbout() {
        SoftAssertions all = new SoftAssertions();
        for (TypeInfo type : types()) {
            Set<String> paths = type.needs().stream().map(n -> n.trait().path()).collect(Collectors.toSet());
            all.assertThat(
                            type.matched()
                                    ? paths.contains("task") || paths.contains("condition.target")
                                    : paths.isEmpty())
                    .as(type.type())
                    .isTrue();
            all.assertThat(type.matched() || type.note().contains("nothing is matched"))
                    .as("%s says why nothing is matched", type.type())
                    .isTrue();
        }
        all.assertAll();
    }

    @Test
    void noTwoTypesAskForTheSame() {
        Map<Set<String>, String> seen = new HashMap<>();
        SoftAssertions all = new SoftAssertions();
        for (TypeInfo type : types()) {
            Set<String> needs = type.needs().stream()
                    .filter(n -> n.on(TODAY))
                    .map(n -> n.trait().path() + " " + n.trait().choice() + " "
                            + n.trait().wanted())
                    .collect(Collectors.toSet());
            String other = needs.isEmpty() ? null : seen.put(needs, type.type());
            all.assertThat(other)
                    .as("%s asks for the same as another", type.type())
                    .isNull();
        }
        all.assertAll();
    }

    @Test
    void whatATypeNarrowsIsAnotherTypeThatAFunctionCanFitBeside() {
        Map<String, TypeInfo> all = REFERENCE.types();
        for (TypeInfo type : types()) {
            assertThat(all.keySet()).as(type.type()).containsAll(type.narrows());
            for (String broader : type.narrows()) {
                assertThat(all.get(broader).narrows()).as(broader).doesNotContain(type.type());
                assertThat(now(all.get(broader)).deviceClass())
                        .as("%s and %s lead to one route", type.type(), broader)
                        .isEqualTo(now(type).deviceClass());
            }
        }
    }

    @Test
    void everyTypeBeginsOnADayAndNoneInTheFuture() {
        SoftAssertions all = new SoftAssertions();
        for (TypeInfo type : types()) {
            all.assertThat(type.history()).as(type.type()).isNotEmpty();
            all.assertThat(type.history())
                    .as(type.type())
                    .isSortedAccordingTo(Comparator.comparing(TypeInfo.Period::from));
            all.assertThat(type.history().get(0).from()).as(type.type()).isBetween(LocalDate.of(1976, 5, 28), TODAY);
            all.assertThat(type.certainty()).as(type.type()).isIn("P", "V2", "M", "U");
            all.assertThat(type.controls()).as(type.type()).isNotEmpty();
        }
        all.assertAll();
    }

    @Test
    void aFileHasNoMoreThanOneCanSearch() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules", "reference", "device-types"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(500);
            }
        }
    }

    @Test
    void everyCodeOfAnAiEnabledDeviceHasARow() throws IOException {
        Set<String> codes = types().stream().flatMap(t -> t.codes().stream()).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        table("software_codes.csv").forEach((code, row) -> {
            if (!row.get("ai_list_count").equals("0")
                    && !row.get("ai_list_count").isEmpty()
                    && !codes.contains(code)) {
                missing.add(code);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void classRegulationAndExemptionAgreeWithFdasFileOrTheRowSaysWhyNot() throws IOException {
        Map<String, Map<String, String>> file = table("classification.csv");
        SoftAssertions all = new SoftAssertions();
        for (TypeInfo type : types()) {
            boolean present = now(type).until().equals(LocalDate.MAX);
            for (String code : present ? type.codes() : List.<String>of()) {
                Map<String, String> row = file.get(code);
                if (row != null && type.differs().isEmpty()) {
                    List<String> differences = differences(type, row);
                    all.assertThat(differences)
                            .as("%s, code %s: explain it as `differs`", type.type(), code)
                            .isEmpty();
                }
            }
        }
        all.assertAll();
    }

    private static List<String> differences(TypeInfo type, Map<String, String> row) {
        List<String> differences = new ArrayList<>();
        String word = List.of("i", "ii", "iii").contains(Text.word(now(type).deviceClass()))
                ? String.valueOf(Text.word(now(type).deviceClass()).length())
                : "unclassified";
        differ(differences, "class", word, row.get("class"));
        differ(
                differences,
                "exempt",
                String.valueOf(now(type).exempt() == Tri.YES),
                String.valueOf(row.get("submission_type").endsWith("exempt")));
        if (!row.get("regulation").isEmpty() && !type.regulation().contains(row.get("regulation"))) {
            differ(differences, "regulation", type.regulation(), row.get("regulation"));
        }
        return differences;
    }

    private static void differ(List<String> differences, String what, String here, String there) {
        if (!here.equals(there)) {
            differences.add(what + " is " + here + ", there " + there);
        }
    }

    /** One of FDA's files by product code, where the folder beside the project has it. */
    private static Map<String, Map<String, String>> table(String name) throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(DATA.resolve(name)), "FDA's files are not here");
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(DATA.resolve(name))) {
            rows.add(cells(line));
        }
        Map<String, Map<String, String>> table = new TreeMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(row.size(), rows.get(0).size()); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            table.put(row.get(0), cells);
        }
        assertThat(new LinkedHashSet<>(table.keySet())).hasSizeGreaterThan(100);
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
