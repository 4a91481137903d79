package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/**
 * A sitting on the whole product is given only the answers and rows that it reads, and is asked again only where one of
 * these changes. With all of them it says the same. So of each sample, as it is and
 * completed at random, and of each scenario.
 */
class LeftOutAnswersTest {
    static List<Products.Sample> samples() {
        return Products.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withAllAnswersOfASampleTheSameIsSaid(Products.Sample sample) {
        compare(Products.today(), sample.answers());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withAllAnswersOfACompletedSampleTheSameIsSaid(Products.Sample sample) {
        Answers whole =
                Products.completed(sample.answers(), new Random(sample.name().hashCode()));
        assertThat(compare(Products.today(), whole))
                .allSatisfy(concluded -> assertThat(concluded).isNotEmpty());
    }

    /** Answers that random ones seldom meet, such as all that a state asks of talk with people. */
    @TestFactory
    Stream<DynamicTest> withAllAnswersOfAScenarioTheSameIsSaid() throws IOException {
        List<DynamicTest> all = new ArrayList<>();
        for (String folder : List.of("data-scenarios", "care-scenarios")) {
            Scenario.each(
                            Path.of("src", "test", "resources", folder),
                            s -> compare(Products.advisor().law(s.day()), s.answers()))
                    .forEach(all::add);
        }
        return all.stream();
    }

    private static List<Set<Object>> compare(Law law, Answers answers) {
        Reasons reasons = new Reasons(law);
        Assessment said = new Assessor(law, "a version").assess(answers);
        assertThat(new CareAssessor(law, reasons)
                        .found(answers, said.functions(), said.data().verdict()))
                .isEqualTo(said.care().findings());
        assertThat(new DataAssessor(law, reasons).outline(answers))
                .usingRecursiveComparison()
                .ignoringFields("modelProviders", "architectures")
                .isEqualTo(said.data());

        Answers onData = DataAnswers.of(answers);
        Set<Object> byData = same(law, law.data(), onData, Variables.data(onData), DataAnswers.rows(onData, law.day()));
        Set<Object> byCare = same(
                law,
                law.care(),
                answers,
                Variables.care(answers),
                CareFacts.rows(
                        answers,
                        said.functions(),
                        said.data().verdict(),
                        law.reference().planningGoals()));
        return List.of(byData, byCare);
    }

    /** What follows for certain from all answers and rows, and from those that the sitting is given. */
    private static Set<Object> same(Law law, Engine sitting, Answers answers, List<Variable> asked, List<?> rows) {
        Answers firm = answers.keep((key, given) -> !given.held());
        Tables read = law.tables(sitting);
        List<Variable> counted = asked.stream()
                .filter(v -> Hearing.counts(v.ask(), v.key(), sitting, read))
                .toList();
        List<Object> all = facts(law, firm, asked, law.tables().rows(), law.tables());
        List<Object> some = facts(law, firm, counted, read.rows(), read);
        all.addAll(rows);
        some.addAll(rows);
        assertThat(some.size()).isLessThan(all.size());
        Set<Object> concluded = sitting.conclude(some);
        assertThat(concluded).isEqualTo(sitting.conclude(all));
        return concluded;
    }

    private static List<Object> facts(Law law, Answers firm, List<Variable> some, List<Object> rows, Tables tables) {
        List<Object> facts = new ArrayList<>(rows);
        facts.addAll(FactSet.of(some, firm, law.day(), tables::choices).facts());
        return facts;
    }
}
