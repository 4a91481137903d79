package org.pathwayadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** A start from the shelf beside a start from the files themselves. */
class RuleFormTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    private Shelf filled() throws IOException {
        Shelf.Filling filling = new Shelf.Filling();
        RuleBase.fill(RULES, filling);
        Reference.fill(RULES, filling);
        filling.write(folder.resolve("shelf"));
        return Shelf.open(folder.resolve("shelf"));
    }

    @Test
    void everyRuleIsTheSame() throws IOException {
        Shelf shelf = filled();
        List<RuleFile> files = RuleFiles.read(RULES, new ArrayList<>());
        assertThat(files).hasSizeGreaterThan(700);
        for (RuleFile file : files) {
            Shelf.Known known = shelf.find(file.name(), file.bytes()).orElseThrow();
            List<Rule> parsed = RuleParser.parse(file, new ArrayList<>());
            List<Rule> read = RuleForm.read(known.form(), file);
            assertThat(read).isEqualTo(parsed);
            for (int i = 0; i < read.size(); i++) {
                assertThat(List.copyOf(read.get(i).metadata().keySet()))
                        .isEqualTo(List.copyOf(parsed.get(i).metadata().keySet()));
            }
            assertThat(known.hash()).isEqualTo(file.hash());
        }
    }

    @Test
    void everyTableIsTheSame() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Reference shelved = Reference.load(RULES, problems, filled());
        Reference read = Reference.load(RULES, problems);
        assertThat(problems).isEmpty();
        assertThat(shelved.everyRow()).isEqualTo(read.everyRow());
        assertThat(shelved.types()).isEqualTo(read.types());
        assertThat(shelved.authorities()).isEqualTo(read.authorities());
        assertThat(shelved.stateLaws()).isEqualTo(read.stateLaws());
        assertThat(shelved.needs()).isEqualTo(read.needs());
        assertThat(shelved.providers()).isEqualTo(read.providers());
        assertThat(shelved.benchmarks()).isEqualTo(read.benchmarks());
        assertThat(shelved.plan()).isEqualTo(read.plan());
        assertThat(shelved.read())
                .hasSameSizeAs(read.read())
                .allSatisfy(table -> assertThat(read.read().stream()
                                .filter(t -> t.name().equals(table.name()))
                                .map(t -> java.util.HexFormat.of().formatHex(t.hash())))
                        .containsExactly(java.util.HexFormat.of().formatHex(table.hash())));
    }

    @Test
    void aReceiptNamesTheSameRulesWithAndWithoutAShelf() throws IOException {
        var day = java.time.LocalDate.of(2026, 11, 23);
        String shelved = Advisor.load(RULES, filled()).law(day).hash();
        String read = Advisor.load(RULES, Shelf.EMPTY).law(day).hash();
        assertThat(shelved).isEqualTo(read).hasSize(64);
    }

    @Test
    void anEditedFileIsReadItself() throws IOException {
        Shelf shelf = filled();
        RuleFile file = RuleFiles.read(RULES, new ArrayList<>()).get(0);
        byte[] edited = (new String(file.bytes(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(shelf.find(file.name(), edited)).isEmpty();
    }
}
