package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** Every case of every rule file passes; {@code -Drule=CDS-010} runs those of one provision. */
class CasesTest {
    @TestFactory
    Stream<DynamicNode> cases() {
        String only = System.getProperty("rule", "");
        RuleBase rules = RuleBase.load(Path.of("rules"), Shelf.EMPTY);
        CaseRunner runner = new CaseRunner(rules, RuleCatalogue.of(rules.files(), List.of()));
        Reference reference = Reference.load(Path.of("rules"), new ArrayList<>());
        return rules.files().stream()
                .filter(f -> f.path().getFileName().toString().startsWith(only))
                .map(f -> {
                    List<Problem> problems = new ArrayList<>();
                    CaseFile file = Cases.read(f, reference, problems);
                    Stream<DynamicNode> read = Stream.of(DynamicTest.dynamicTest(
                            "can be read",
                            () -> assertThat(Problem.list(problems)).isEmpty()));
                    Stream<DynamicNode> run = runner.run(file).stream()
                            .map(r -> DynamicTest.dynamicTest(
                                    r.tried().name(),
                                    () -> assertThat(r.passed())
                                            .withFailMessage(r::toString)
                                            .isTrue()));
                    return DynamicContainer.dynamicContainer(f.name(), Stream.concat(read, run));
                });
    }
}
