package org.pathwayadvisor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/**
 * Every worked example of FDA's texts, and every trap of the specification, as an assessment of a whole product. What
 * cannot pass yet stands in pending.yaml; {@code -Dexample=DSF-} runs those whose id starts so.
 */
class ExamplesTest {
    private static final Path SPECIFICATION = Path.of("../shared/regulatory/guidance-examples.json");
    private static final Path TRAPS = Path.of("../shared/regulatory/pathway-2.md");
    private static final Map<String, Set<String>> COVERS = new HashMap<>();
    private static final Map<String, int[]> COUNT = new TreeMap<>();
    private static final Map<String, String> PENDING = ExampleFiles.pending();

    private static Advisor advisor;
    private static List<Example> examples;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
        examples = new ExampleFiles().all();
        RuleCatalogue.of(advisor.rules().files(), List.of())
                .rules()
                .forEach(r -> COVERS.put(
                        r.id(),
                        Set.of(r.metadata().getOrDefault("covers", "").strip().split("\\s*,\\s*"))));
    }

    @TestFactory
    Stream<DynamicTest> isDecidedAsTheTextSays() {
        return examples.stream()
                .filter(e -> e.id().startsWith(System.getProperty("example", "")))
                .map(e -> dynamicTest(e.id(), () -> judge(e)));
    }

    private static void judge(Example example) {
        List<String> wrong = new ArrayList<>();
        for (Example.Product product : example.products()) {
            wrong.addAll(product.faults());
            Assessment a = advisor.assess(product.answers(), product.asOf());
            product.functions().forEach(f -> wrong.addAll(f.differences(a, COVERS)));
        }
        int[] count = COUNT.computeIfAbsent(example.family(), f -> new int[2]);
        count[wrong.isEmpty() ? 0 : 1]++;
        String needs = PENDING.get(example.id());
        if (needs == null) {
            assertThat(wrong).as(example.id() + ": " + example.spec()).isEmpty();
        } else {
            assertThat(wrong)
                    .as("%s passes: take it off pending.yaml", example.id())
                    .isNotEmpty();
        }
    }

    @Test
    void eachPendingOneIsAnExample() {
        assertThat(examples).extracting(Example::id).doesNotHaveDuplicates().containsAll(PENDING.keySet());
    }

    @Test
    void areAllOfTheSpecificationWithItsAnswers() throws IOException {
        Assumptions.assumeTrue(Files.exists(SPECIFICATION), "the specification does not lie beside the project");
        Map<String, String> wanted = new TreeMap<>();
        for (JsonNode row : new ObjectMapper().readTree(Files.readString(SPECIFICATION))) {
            wanted.put(row.get("id").asText(), row.get("expected").asText());
        }
        Map<String, String> here = new TreeMap<>();
        examples.forEach(e -> here.put(e.id(), e.spec()));
        assertThat(here).containsAllEntriesOf(wanted);
        Set<String> more = new TreeSet<>(here.keySet());
        more.removeAll(wanted.keySet());
        assertThat(more).hasSize(78).allMatch(id -> id.matches("TRAP-\\d\\d"));
    }

    @Test
    void areAllTrapsWithTheirAnswers() throws IOException {
        Assumptions.assumeTrue(Files.exists(TRAPS), "the specification does not lie beside the project");
        Map<String, String> wanted = new TreeMap<>();
        for (String line : Files.readAllLines(TRAPS)) {
            if (line.startsWith("| TRAP-")) {
                String[] cells = line.split(" \\| ");
                wanted.put(cells[0].substring(2), cells[2].strip());
            }
        }
        Map<String, String> here = new TreeMap<>();
        examples.forEach(e -> here.put(e.id(), e.spec()));
        assertThat(here).containsAllEntriesOf(wanted);
    }

    @AfterAll
    static void print() {
        int[] sum = new int[2];
        COUNT.forEach((family, count) -> {
            System.out.printf("%4d pass, %3d pending: %s%n", count[0], count[1], family);
            sum[0] += count[0];
            sum[1] += count[1];
        });
        System.out.printf("%4d pass, %3d pending in all%n", sum[0], sum[1]);
    }
}
