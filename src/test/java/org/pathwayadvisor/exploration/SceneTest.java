package org.pathwayadvisor.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.Products;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.SoftwareFunction;

/** What is certain holds in every completion, and every completion concludes only what is reachable; in both engines. */
class SceneTest {
    @Test
    void completionsLieBetweenCertainAndReachable() {
        between(Products.today(), 4);
    }

    @Test
    void completionsLieBetweenCertainAndReachableInTheOtherEngine() {
        between(Products.classic(), 1);
    }

    private static void between(Law law, int rounds) {
        Random random = new Random(60);
        for (Products.Case sample : Products.functions()) {
            for (int round = 0; round < rounds; round++) {
                Map<Key, Object> given = new TreeMap<>(Products.near(sample, random));
                double forget = random.nextDouble();
                given.keySet().removeIf(key -> random.nextDouble() < forget);
                try (Scene scene = scene(law, sample.function(), given)) {
                    Set<Object> certain = scene.certain();
                    Set<Object> reachable = scene.reachable();
                    assertThat(reachable).containsAll(certain);
                    for (int i = 0; i < 5; i++) {
                        Map<Key, Object> whole = Products.complete(sample.function(), given, random);
                        Set<Object> complete =
                                law.decide().conclude(Products.facts(sample.function(), whole, law.tables()));
                        assertThat(complete).as("%s", whole).containsAll(certain);
                        assertThat(reachable).as("%s", whole).containsAll(complete);
                    }
                }
            }
        }
    }

    @Test
    void answeringAndOpeningAgainChangesNothing() {
        Random random = new Random(70);
        Law law = Products.today();
        for (Products.Case sample : Products.functions()) {
            Map<Key, Object> whole = Products.near(sample, random);
            Map<Key, Object> given = new TreeMap<>(whole);
            given.keySet().removeIf(key -> random.nextBoolean());
            try (Scene scene = scene(law, sample.function(), given)) {
                Set<Object> certain = scene.certain();
                Set<Object> reachable = scene.reachable();
                List<Key> open = Products.some(whole.keySet(), whole.size(), random).stream()
                        .filter(key -> !given.containsKey(key))
                        .toList();
                open.forEach(key -> scene.answer(key, whole.get(key)));
                Set<Object> complete = law.decide().conclude(Products.facts(sample.function(), whole, law.tables()));
                assertThat(scene.certain()).isEqualTo(complete);
                assertThat(scene.reachable()).isEqualTo(complete);
                open.forEach(scene::open);
                assertThat(scene.certain()).isEqualTo(certain);
                assertThat(scene.reachable()).isEqualTo(reachable);
            }
        }
    }

    @Test
    void answersThatAreTriedConcludeWhatARunWithThemDoes() {
        Random random = new Random(80);
        for (Law law : List.of(Products.today(), Products.classic())) {
            for (Products.Case sample : Products.functions()) {
                Map<Key, Object> whole = Products.near(sample, random);
                Map<Key, Object> given = new TreeMap<>(whole);
                double forget = random.nextDouble();
                given.keySet().removeIf(key -> random.nextDouble() < forget);
                try (Scene tried = scene(law, sample.function(), given)) {
                    for (int round = 0; round < 3; round++) {
                        double choose = random.nextDouble();
                        Map<Key, Object> more = new TreeMap<>(whole);
                        more.keySet().removeIf(key -> given.containsKey(key) || random.nextDouble() < choose);
                        more.forEach(tried::answer);
                        Map<Key, Object> all = new TreeMap<>(given);
                        all.putAll(more);
                        try (Scene run = scene(law, sample.function(), all)) {
                            assertThat(tried.certain()).as("%s", all).isEqualTo(run.certain());
                            assertThat(tried.reachable()).as("%s", all).isEqualTo(run.reachable());
                        }
                        more.keySet().forEach(tried::open);
                    }
                }
            }
        }
    }

    private static Scene scene(Law law, String function, Map<Key, Object> given) {
        return new Scene(
                law.decide(),
                law.tables(),
                List.of(new SoftwareFunction(function)),
                Variables.of(List.of(function)),
                given);
    }
}
