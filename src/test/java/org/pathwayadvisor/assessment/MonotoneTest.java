package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/**
 * An answer more never adds what is possible, and where a questionnaire ends was possible all the way. The answers of
 * every function of every sample are given back in a random order; {@code -Dthorough=true} looks after each answer.
 */
class MonotoneTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    /** Answers that are given between two looks. */
    private static final int STRIDE = THOROUGH ? 1 : 12;

    @Test
    void anAnswerNeverAddsAPathway() {
        Products.functions().parallelStream().forEach(MonotoneTest::pathways);
    }

    private static void pathways(Products.Case sample) {
        FunctionAssessor assessor = new FunctionAssessor(Products.today());
        Answers firm = sample.answers().keep((key, given) -> !given.held());
        Set<Settlement.Result> end = assessor.explore(sample.function(), firm).results();
        List<Key> order = shuffled(firm, sample.toString());
        Map<Key, Given> given = new TreeMap<>(firm.given());
        Set<Settlement.Result> before = end;
        for (int left = order.size(); left > 0; left -= Math.min(left, STRIDE)) {
            order.subList(Math.max(0, left - STRIDE), left).forEach(given::remove);
            Answers fewer = firm.keep((key, value) -> given.containsKey(key));
            Set<Settlement.Result> now =
                    assessor.explore(sample.function(), fewer).results();
            assertThat(now).as("%s with %s", sample, given.keySet()).containsAll(before);
            before = now;
        }
        assertThat(before).as(sample.toString()).containsAll(end);
    }

    /** The customers and the lists stay: they say which channels there are. */
    @Test
    void anAnswerNeverAddsAPossibleStopOnData() {
        Products.samples().parallelStream().forEach(MonotoneTest::stops);
    }

    private static void stops(Products.Sample sample) {
        DataAssessor assessor = new DataAssessor(Products.today(), new Reasons(Products.today()));
        Answers firm = sample.answers().keep((key, given) -> !given.held());
        List<Key> order = shuffled(firm, sample.name());
        order.removeIf(key -> key.path().startsWith("data.customers"));
        Map<Key, Given> given = new TreeMap<>(firm.given());
        Set<String> before = stops(assessor, firm);
        for (int left = order.size(); left > 0; left -= Math.min(left, STRIDE)) {
            order.subList(Math.max(0, left - STRIDE), left).forEach(given::remove);
            Set<String> now = stops(assessor, firm.keep((key, value) -> given.containsKey(key)));
            assertThat(now).as("%s with %s", sample, given.keySet()).containsAll(before);
            before = now;
        }
    }

    /** Those that are certain or possible; one that a more exact one says already is left out. */
    private static Set<String> stops(DataAssessor assessor, Answers answers) {
        return assessor.open(answers).findings().stream()
                .filter(f -> f.would().equals("blocker"))
                .map(f -> f.rule() + " " + f.subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Key> shuffled(Answers answers, String seed) {
        List<Key> order = new ArrayList<>(answers.given().keySet());
        order.removeIf(key -> !AnswerWords.ask(key).closed());
        Collections.shuffle(order, new Random(seed.hashCode()));
        return order;
    }
}
