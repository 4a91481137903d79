package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.rulebase.Live;

/** The search for what is possible finds what trying out every completion finds, and each result can be shown. */
class PossibleTest {
    private static final int OPEN = 8;

    /** Partial questionnaires of each function: {@code -Dpossible.rounds=60} tries thousands. */
    private static final int ROUNDS = Integer.getInteger("possible.rounds", 4);

    private static final int COMPLETIONS = Boolean.getBoolean("thorough") ? 600 : 200;

    @Test
    void equalsTryingEverythingOut() {
        Products.functions().parallelStream().forEach(c -> bruteForce(c, Products.today(), ROUNDS, 10));
    }

    @Test
    void equalsTryingEverythingOutInTheOtherEngine() {
        Products.classic();
        Products.functions().parallelStream().forEach(c -> bruteForce(c, Products.classic(), 2, 20));
    }

    private static void bruteForce(Products.Case sample, Law law, int rounds, int seed) {
        FunctionAssessor assessor = new FunctionAssessor(law);
        Random random = new Random(seed * 1_000_003L + sample.toString().hashCode());
        for (int round = 0; round < rounds; round++) {
            Map<Key, Object> given = Products.near(sample, random);
            List<Variable> open = open(sample.function(), given, random);
            open.forEach(v -> given.remove(v.key()));
            Set<Settlement.Result> tried = new Completions(law, sample.function(), given, open).results();
            Possible<Settlement.Result> found =
                    assessor.explore(sample.function(), Products.answers(sample.function(), given));
            String what = sample + ", round " + round + ", open "
                    + open.stream().map(Variable::key).toList() + ", given " + given;
            assertThat(found.results()).as(what).isEqualTo(tried);
            assertThat(found.unsettled()).as(what).isFalse();
            assertThat(found.bounded()).as(what).isFalse();
        }
    }

    /** Up to eight answers that some rule reads, as long as not too many completions come of them. */
    private static List<Variable> open(String function, Map<Key, Object> given, Random random) {
        Map<Key, Variable> variables = new TreeMap<>();
        Set<String> read = ReadQuestions.today();
        for (Variable v : Variables.of(List.of(function))) {
            if (read.contains(v.ask().path())) {
                variables.put(v.key(), v);
            }
        }
        List<Variable> open = new ArrayList<>();
        int completions = 1;
        for (Key key : Products.some(variables.keySet(), variables.size(), random)) {
            Variable v = variables.get(key);
            if (open.size() < OPEN && completions * v.values().size() <= COMPLETIONS) {
                open.add(v);
                completions *= v.values().size();
            }
        }
        return open;
    }

    /** Every consistent completion, one after the other, in one session. */
    private record Completions(Law law, String function, Map<Key, Object> given, List<Variable> open) {
        Set<Settlement.Result> results() {
            Set<Settlement.Result> results = new HashSet<>();
            try (Live live = law.decide().live(Products.facts(function, given, law.tables()))) {
                next(live, 0, new HashMap<>(given), new Settlement(law.tables().rows()), results);
            }
            return results;
        }

        private void next(
                Live live, int at, Map<Key, Object> values, Settlement settlement, Set<Settlement.Result> results) {
            if (at == open.size()) {
                Settlement.Result result = settlement.settle(live.conclusions());
                assertThat(result).as("no result for " + values).isNotNull();
                results.add(result);
                return;
            }
            Variable v = open.get(at);
            for (Object value : v.values()) {
                if (!Contradictions.breaks(v.key(), value, values::get)) {
                    List<Object> facts = Facts.of(v.key(), v.ask(), value, law.tables()::choices);
                    live.add(facts);
                    values.put(v.key(), value);
                    next(live, at + 1, values, settlement, results);
                    values.remove(v.key());
                    live.remove(facts);
                }
            }
        }
    }

    @Test
    void everyWitnessLeadsToItsResult() {
        Products.functions().parallelStream().forEach(sample -> {
            Random random = new Random(30 + sample.toString().hashCode());
            for (int round = 0; round < 3; round++) {
                Map<Key, Object> given = Products.values(sample.answers(), sample.function(), Products.today());
                double forget = 0.1 + 0.3 * round;
                given.keySet().removeIf(key -> random.nextDouble() < forget);
                witnesses(sample.function(), given, 2, random);
            }
        });
    }

    @Test
    void everyWitnessOfAnEmptyQuestionnaireLeadsToItsResult() {
        Set<Settlement.Result> results = witnesses("it", Map.of(), 20, new Random(40));
        assertThat(results).hasSizeGreaterThan(8);
    }

    private static Set<Settlement.Result> witnesses(
            String function, Map<Key, Object> given, int rounds, Random random) {
        Law law = Products.today();
        Settlement settlement = new Settlement(law.tables().rows());
        Possible<Settlement.Result> possible =
                new FunctionAssessor(law).explore(function, Products.answers(function, given));
        possible.witnesses().forEach((result, witness) -> {
            Map<Key, Object> known = new HashMap<>(given);
            known.putAll(witness);
            for (int i = 0; i < rounds; i++) {
                Map<Key, Object> whole = Products.complete(function, known, random);
                assertThat(settlement.settle(law.decide().conclude(Products.facts(function, whole, law.tables()))))
                        .as("%s completed to %s", witness, whole)
                        .isEqualTo(result);
            }
        });
        return possible.results();
    }

    @Test
    void theSearchNeverGivesUp() {
        Products.functions().parallelStream().forEach(sample -> {
            FunctionAssessor assessor = new FunctionAssessor(Products.today());
            Random random = new Random(45 + sample.toString().hashCode());
            for (int round = 0; round < 12; round++) {
                Map<Key, Object> given = new TreeMap<>(Products.near(sample, random));
                double forget = random.nextDouble();
                given.keySet().removeIf(key -> random.nextDouble() < forget);
                Possible<Settlement.Result> possible =
                        assessor.explore(sample.function(), Products.answers(sample.function(), given));
                assertThat(possible.bounded()).as("%s", given).isFalse();
                assertThat(possible.evaluations()).as("%s", given).isLessThan(1_000);
            }
        });
    }

    @Test
    void randomCompletionsEndAmongThePossibleResults() {
        Law law = Products.today();
        Settlement settlement = new Settlement(law.tables().rows());
        FunctionAssessor assessor = new FunctionAssessor(law);
        Products.functions().parallelStream().forEach(sample -> {
            Random random = new Random(50 + sample.toString().hashCode());
            for (int round = 0; round < 3; round++) {
                Map<Key, Object> given = Products.values(sample.answers(), sample.function(), law);
                given.keySet().removeIf(key -> random.nextInt(3) == 0);
                Set<Settlement.Result> possible = assessor.explore(
                                sample.function(), Products.answers(sample.function(), given))
                        .results();
                for (int i = 0; i < 20; i++) {
                    Map<Key, Object> whole = Products.complete(sample.function(), given, random);
                    assertThat(possible)
                            .as("%s", whole)
                            .contains(settlement.settle(
                                    law.decide().conclude(Products.facts(sample.function(), whole, law.tables()))));
                }
            }
        });
    }
}
