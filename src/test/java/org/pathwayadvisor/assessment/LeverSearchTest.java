package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/** The search for levers beside brute force: every single change and every pair, each decided as a whole. */
class LeverSearchTest {
    private static final int ENOUGH = 1_000_000;

    /** Every fifth sample; all of them, which takes minutes, with {@code -Dthorough=true}. */
    static Stream<Products.Sample> samples() {
        List<Products.Sample> all = Products.samples();
        return IntStream.range(0, all.size())
                .filter(i -> Boolean.getBoolean("thorough") || i % 5 == 0)
                .mapToObj(all::get);
    }

    /** All turns of a product that a choice of choices offers, in form order. */
    private static List<Turn> turns(Answers answers, LeverChoices choices, Predicate<Key> some) {
        List<Turn> turns = new ArrayList<>();
        for (Variable v : Variables.of(answers.functions())) {
            if (some.test(v.key())) {
                turns.addAll(choices.of(v.key(), answers));
            }
        }
        return turns;
    }

    private static boolean reaches(RouteTrial trial, Answers answers, Set<Turn> turns, Pathway than) {
        Turned now = Turned.of(answers, turns);
        if (!now.stands()) {
            return false;
        }
        RouteTrial.Product then = trial.of(now.answers());
        return then.sure() && then.pathways().stream().allMatch(p -> p.comparable() && p.compareTo(than) < 0);
    }

    private static void compare(Answers given, LeverChoices choices, Predicate<Key> some, int most) {
        RouteTrial trial = new RouteTrial(Products.today());
        RouteTrial.Product before = trial.of(given);
        Pathway than = before.pathways().stream().reduce(Settlement::heavier).orElseThrow();
        Answers answers = before.answers();
        Set<Set<Turn>> brute = new HashSet<>();
        if (than.comparable()) {
            List<Turn> turns = turns(answers, choices, some);
            for (Turn turn : turns) {
                if (reaches(trial, answers, Set.of(turn), than)) {
                    brute.add(Set.of(turn));
                }
            }
            for (int i = 0; most > 1 && i < turns.size(); i++) {
                for (int j = i + 1; j < turns.size(); j++) {
                    Set<Turn> pair = Set.of(turns.get(i), turns.get(j));
                    boolean twice = turns.get(i).key().equals(turns.get(j).key());
                    boolean smaller = brute.contains(Set.of(turns.get(i))) || brute.contains(Set.of(turns.get(j)));
                    if (!twice && !smaller && reaches(trial, answers, pair, than)) {
                        brute.add(pair);
                    }
                }
            }
        }
        Predicate<Key> turnable =
                key -> some.test(key) && !choices.of(key, answers).isEmpty();
        LeverSearch.Found found = new LeverSearch(
                        answers, choices, RouteAim.lighter(new RouteTrial(Products.today()), than, turnable), ENOUGH)
                .run(than.comparable() ? most : 0);
        Set<Set<Turn>> searched = new HashSet<>();
        found.found().forEach(s -> searched.add(new HashSet<>(s)));
        assertThat(searched).isEqualTo(brute);
        assertThat(found.tried())
                .as("only what can matter is tried")
                .isLessThanOrEqualTo(turns(answers, choices, some).size() * (most > 1 ? 200 : 1));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySingleChoiceIsFoundOnEverySample(Products.Sample sample) {
        compare(sample.answers(), LeverChoices.CHOSEN, key -> true, 1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySingleRewordingIsFoundOnEverySample(Products.Sample sample) {
        compare(sample.answers(), LeverChoices.CLAIMED, key -> true, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"antibiotic-choice", "symptom-chatbot", "salt-coach", "sepsis-alert"})
    void everyPairIsFoundAmongWhatGoesInAndComesOut(String name) {
        Set<String> some = new TreeSet<>(Set.of(
                "output.one-recommendation",
                "output.options",
                "output.summary",
                "output.alert",
                "output.score",
                "output.diagnosis",
                "inputs.repeated-readings",
                "inputs.records",
                "basis-shown",
                "user",
                "lower-risk.specific-advice",
                "wellness.prompts-action"));
        Answers answers = Products.samples().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .answers();
        compare(answers, LeverChoices.CHOSEN, key -> some.contains(key.path()), 2);
    }
}
