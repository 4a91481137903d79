package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.rulebase.Live;

/** The exact set of pathway, class and device type: what trying out every completion finds, and each can be shown. */
class EndingsTest {
    /** Partial questionnaires of each function: {@code -Dpossible.rounds=80} tries thousands. */
    private static final int ROUNDS = Integer.getInteger("possible.rounds", 1);

    /** At most so many completions of each. */
    private static final int COMPLETIONS = Integer.getInteger("possible.completions", 100);

    private static final int OPEN = 8;

    /** The questions that tell most device types apart. */
    private static final List<String> TELLING = List.of("task", "condition.target");

    @Test
    void equalTryingEverythingOut() {
        AtomicInteger types = new AtomicInteger();
        AtomicInteger rounds = new AtomicInteger();
        Products.functions().parallelStream()
                .forEach(sample -> bruteForce(sample, Products.today(), 60, types, rounds));
        System.out.println(rounds + " partial questionnaires, " + types + " with several device types for a pathway");
        assertThat(types.get()).isPositive();
    }

    private static void bruteForce(Products.Case sample, Law law, int seed, AtomicInteger types, AtomicInteger rounds) {
        FunctionAssessor assessor = new FunctionAssessor(law);
        Random random = new Random(seed * 1_000_003L + sample.toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Map<Key, Object> given = Products.near(sample, random);
            List<Variable> open = open(sample.function(), random);
            open.forEach(v -> given.remove(v.key()));
            Set<Ending> tried = new HashSet<>();
            try (Live live = law.decide().live(Products.facts(sample.function(), given, law.tables()))) {
                complete(live, open, 0, new HashMap<>(given), new NamedByHand(law), tried);
            }
            var answers = Products.answers(sample.function(), given);
            Possible<Ending> found = assessor.endings(sample.function(), answers);
            String what = sample + ", round " + round + ", open "
                    + open.stream().map(Variable::key).toList() + ", given " + given;
            assertThat(found.results()).as(what).isEqualTo(tried);
            assertThat(found.unsettled()).as(what).isFalse();
            assertThat(found.bounded()).as(what).isFalse();
            assertThat(assessor.explore(sample.function(), answers).results().stream()
                            .map(Settlement.Result::pathway))
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(pathways(tried));
            rounds.incrementAndGet();
            if (tried.size() > pathways(tried).size()) {
                types.incrementAndGet();
            }
        }
    }

    private static Set<Pathway> pathways(Set<Ending> endings) {
        return endings.stream().map(Ending::pathway).collect(Collectors.toSet());
    }

    /** Up to eight answers, what tells device types apart first in three rounds of four, as long as completions stay few. */
    private static List<Variable> open(String function, Random random) {
        Map<Key, Variable> variables = new TreeMap<>();
        for (Variable v : Variables.of(List.of(function))) {
            if (ReadQuestions.today().contains(v.ask().path())) {
                variables.put(v.key(), v);
            }
        }
        List<Key> order = new ArrayList<>(Products.some(variables.keySet(), variables.size(), random));
        if (random.nextInt(4) > 0) {
            Key telling = new Key(function, TELLING.get(random.nextInt(TELLING.size())));
            order.remove(telling);
            order.add(0, telling);
        }
        List<Variable> open = new ArrayList<>();
        int completions = 1;
        for (Key key : order) {
            Variable v = variables.get(key);
            if (open.size() < OPEN && completions * v.values().size() <= COMPLETIONS) {
                open.add(v);
                completions *= v.values().size();
            }
        }
        return open;
    }

    private static void complete(
            Live live, List<Variable> open, int at, Map<Key, Object> values, NamedByHand named, Set<Ending> tried) {
        if (at == open.size()) {
            Ending ending = named.of(live.conclusions());
            assertThat(ending).as("no ending for " + values).isNotNull();
            tried.add(ending);
            return;
        }
        Variable v = open.get(at);
        for (Object value : v.values()) {
            if (!Contradictions.breaks(v.key(), value, values::get)) {
                List<Object> facts =
                        Facts.of(v.key(), v.ask(), value, named.law().tables()::choices);
                live.add(facts);
                values.put(v.key(), value);
                complete(live, open, at + 1, values, named, tried);
                values.remove(v.key());
                live.remove(facts);
            }
        }
    }

    @Test
    void everyWitnessOfAnEmptyQuestionnaireLeadsToItsEnding() {
        Possible<Ending> all = new FunctionAssessor(Products.today()).endings("it", Products.answers("it", Map.of()));
        assertThat(all.bounded()).isFalse();
        assertThat(all.results()).hasSizeGreaterThan(200);
        assertThat(all.evaluations()).isLessThan(2 * all.results().size());
        witnesses("it", Map.of(), all, 1_000, new Random(70));
    }

    @Test
    void everyWitnessOfAPartialQuestionnaireLeadsToItsEnding() {
        some().parallelStream().forEach(sample -> {
            Random random = new Random(80 + sample.toString().hashCode());
            Map<Key, Object> given = Products.values(sample.answers(), sample.function(), Products.today());
            double forget = random.nextDouble();
            given.keySet().removeIf(key -> random.nextDouble() < forget);
            Possible<Ending> possible = new FunctionAssessor(Products.today())
                    .endings(sample.function(), Products.answers(sample.function(), given));
            assertThat(possible.bounded()).as("%s", given).isFalse();
            assertThat(possible.results()).as("%s", given).isNotEmpty();
            witnesses(sample.function(), given, possible, 6, random);
        });
    }

    /** Every function, or each fourth. */
    private static List<Products.Case> some() {
        List<Products.Case> all = Products.functions();
        return Boolean.getBoolean("thorough")
                ? all
                : all.stream().filter(c -> all.indexOf(c) % 4 == 0).toList();
    }

    private static void witnesses(
            String function, Map<Key, Object> given, Possible<Ending> possible, int most, Random random) {
        Law law = Products.today();
        NamedByHand named = new NamedByHand(law);
        List<Ending> endings = new ArrayList<>(possible.results());
        Collections.shuffle(endings, random);
        for (Ending ending : endings.subList(0, Math.min(most, endings.size()))) {
            Map<Key, Object> known = new HashMap<>(given);
            known.putAll(possible.witnesses().get(ending));
            Map<Key, Object> whole = Products.complete(function, known, random);
            assertThat(named.of(law.decide().conclude(Products.facts(function, whole, law.tables()))))
                    .as("%s completed to %s", known, whole)
                    .isEqualTo(ending);
        }
    }

    /** The ending of each random completion was possible before, and again after some of its answers. */
    @Test
    void randomCompletionsEndAmongThePossibleOnesAndAnswersNeverAddOne() {
        Law law = Products.today();
        NamedByHand named = new NamedByHand(law);
        FunctionAssessor assessor = new FunctionAssessor(law);
        some().parallelStream().forEach(sample -> {
            Random random = new Random(90 + sample.toString().hashCode());
            Map<Key, Object> few = Products.values(sample.answers(), sample.function(), law);
            few.keySet().removeIf(key -> random.nextInt(4) > 0);
            Map<Key, Object> whole = Products.complete(sample.function(), few, random);
            Ending end = named.of(law.decide().conclude(Products.facts(sample.function(), whole, law.tables())));
            Map<Key, Object> given = new TreeMap<>(few);
            List<Key> left = Products.some(whole.keySet(), whole.size(), random);
            Set<Ending> before = Set.of();
            for (int known = 0; known <= left.size(); known += 1 + left.size() / 4) {
                left.subList(0, known).forEach(key -> given.put(key, whole.get(key)));
                Set<Ending> now = assessor.endings(sample.function(), Products.answers(sample.function(), given))
                        .results();
                assertThat(now).as("%s", given).contains(end);
                if (!before.isEmpty()) {
                    assertThat(before).as("%s", given).containsAll(now);
                }
                before = now;
            }
            assertThat(assessor.endings(sample.function(), Products.answers(sample.function(), whole))
                            .results())
                    .as("%s", whole)
                    .containsExactly(end);
        });
    }
}
