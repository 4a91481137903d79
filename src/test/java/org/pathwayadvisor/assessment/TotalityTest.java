package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/** Every complete product has one result today, whatever stands beside it and in whatever order. */
class TotalityTest {
    private final Law law = Products.today();
    private final Settlement settlement = new Settlement(law.tables().rows());

    @Test
    void everyCompleteProductSettles() {
        Random random = new Random(80);
        List<Products.Case> samples = Products.functions();
        for (int round = 0; round < 1_000; round++) {
            Map<Key, Object> whole = round % 4 == 0
                    ? Products.complete("it", Map.of(), random)
                    : Products.near(samples.get(round % samples.size()), random);
            String function =
                    round % 4 == 0 ? "it" : samples.get(round % samples.size()).function();
            Settlement.Result result = settle(Products.facts(function, whole, law.tables()));
            assertThat(result).as("no result for %s", whole).isNotNull();
            if (round % 20 == 0) {
                Decision decision = new FunctionAssessor(law).decide(function, Products.answers(function, whole));
                assertThat(decision.possible().results()).as("%s", whole).containsExactly(result);
                assertThat(decision.standing()).isEqualTo(Standing.DECIDED);
                assertThat(decision.route().pathway()).isEqualTo(result.pathway());
            }
        }
    }

    private Settlement.Result settle(List<Object> facts) {
        return settlement.settle(law.decide().conclude(facts));
    }

    @Test
    void theOrderOfFactsNeverMatters() {
        Random random = new Random(90);
        List<Products.Case> samples = Products.functions();
        for (int round = 0; round < 200; round++) {
            Products.Case sample = samples.get(round % samples.size());
            List<Object> facts = Products.facts(sample.function(), Products.near(sample, random), law.tables());
            Set<Object> concluded = law.decide().conclude(facts);
            List<Object> other = new ArrayList<>(facts);
            Collections.shuffle(other, random);
            assertThat(law.decide().conclude(other)).isEqualTo(concluded);
        }
    }

    @Test
    void anotherFunctionChangesNothingForTheRest() {
        Random random = new Random(100);
        Assessor assessor = new Assessor(law, "test");
        for (Products.Sample sample : Products.samples()) {
            Answers before = sample.answers();
            List<String> functions = new ArrayList<>(before.functions());
            functions.add(random.nextInt(functions.size() + 1), "something else");
            SortedMap<Key, Given> given = new TreeMap<>(before.given());
            Products.complete("something else", Map.of(), random).forEach((key, value) -> {
                if (!key.subject().equals(Key.PRODUCT)) {
                    given.put(key, Given.of(value, "any"));
                }
            });
            Answers after = new Answers(before.name(), Map.of(Scope.FUNCTION, functions), before.complete(), given);
            assertThat(assessor.assess(after).functions())
                    .as(sample.name())
                    .containsAll(assessor.assess(before).functions());
        }
    }
}
