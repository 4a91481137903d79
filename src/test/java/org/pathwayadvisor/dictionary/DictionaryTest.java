package org.pathwayadvisor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Holds docs/dictionary.yaml: every fact of the specification is asked, derived or promised, and nothing else is. */
class DictionaryTest {
    private static final Path FILE = Path.of("docs", "dictionary.yaml");
    private static final Path SPECIFICATION = Path.of("..", "shared", "regulatory");
    private static final Set<String> LATER = Set.of(
            "data",
            "evidence",
            "quality-bar",
            "populations",
            "uncertainty",
            "failure-modes",
            "deployment",
            "readiness",
            "plan",
            "fda");

    private static final Map<String, Node.Fields> SOURCES = read();

    @Test
    void theFileHasOneGroupForEachSource() {
        assertThat(SOURCES.keySet())
                .containsExactly("pathway.md", "pathway-1.md", "pathway-2.md", "hipaa.md", "evidence.md", "own");
    }

    @Test
    void everyEntryIsAQuestionADerivationOrALaterSection() {
        SoftAssertions all = new SoftAssertions();
        facts((fact, kind, value) -> {
            switch (kind) {
                case "question" ->
                    all.assertThat(Dictionary.find(value))
                            .as("%s: the question `%s`", fact, value)
                            .isNotNull();
                case "derived" -> all.assertThat(value).as(fact).isNotBlank();
                case "later" -> all.assertThat(LATER).as(fact).contains(value);
                default -> all.fail("%s: `%s` is not question, derived or later", fact, kind);
            }
        });
        all.assertAll();
    }

    @Test
    void everyClosedQuestionIsNamedByAFactOrIsOurOwnForAReason() {
        Set<String> named = new TreeSet<>();
        facts((fact, kind, value) -> {
            if (kind.equals("question") && Dictionary.find(value) != null) {
                named.add(Dictionary.find(value).path());
            }
        });
        Set<String> expected = new TreeSet<>();
        Dictionary.all().stream().filter(Ask::closed).map(Ask::path).forEach(expected::add);
        expected.removeAll(named);
        Set<String> own = new TreeSet<>();
        for (Node.Field field : SOURCES.get("own").fields()) {
            own.add(field.key());
            assertThat(text(field.value())).as(field.key()).isNotBlank();
        }
        assertThat(own).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pathway.md", "pathway-1.md", "pathway-2.md", "hipaa.md", "evidence.md"})
    void theFactsAreThoseOfTheSpecification(String source) {
        Assumptions.assumeTrue(Files.isRegularFile(SPECIFICATION.resolve(source)), "the specification is not here");
        Set<String> here = new TreeSet<>();
        SOURCES.get(source).fields().forEach(field -> here.add(field.key()));
        Set<String> there = SpecificationFacts.of(SPECIFICATION, source);
        assertThat(there).as("names read from %s", source).hasSizeGreaterThan(15);
        assertThat(here).isEqualTo(there);
    }

    private interface Entry {
        void is(String fact, String kind, String value);
    }

    private static void facts(Entry each) {
        SOURCES.forEach((source, group) -> {
            if (source.equals("own")) {
                return;
            }
            for (Node.Field field : group.fields()) {
                List<Node.Field> parts = ((Node.Fields) field.value()).fields();
                assertThat(parts).as("%s %s", field.place(), field.key()).hasSize(1);
                each.is(
                        field.place() + ": " + field.key(),
                        parts.get(0).key(),
                        text(parts.get(0).value()));
            }
        });
    }

    private static String text(Node node) {
        return ((Node.Text) node).value();
    }

    private static Map<String, Node.Fields> read() {
        List<Problem> problems = new ArrayList<>();
        Node root = YamlReader.read(FILE, problems).orElseThrow(() -> new AssertionError(Problem.list(problems)));
        Map<String, Node.Fields> groups = new LinkedHashMap<>();
        ((Node.Fields) root).fields().forEach(field -> groups.put(field.key(), (Node.Fields) field.value()));
        return groups;
    }
}
