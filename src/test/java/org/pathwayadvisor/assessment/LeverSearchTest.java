package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/**
 * The search for levers beside brute force: every single change and every pair, of a product and of each function alone.
 * By default of a few samples; of all of them, which takes minutes, with {@code -Dthorough=true}.
 */
class LeverSearchTest {
    private static final int ENOUGH = 1_000_000;

    /** Of each kind one: a device, one that is none, one whose images contradict much, one with claims that fall. */
    private static final Set<String> FEW = Set.of("antibiotic-choice", "image-viewer-box", "sold-too-early");

    /** A product, or one function of it. */
    record Part(String name, Answers answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Part> parts() {
        List<Part> all = new ArrayList<>();
        for (Products.Sample s : Products.samples()) {
            if (Boolean.getBoolean("thorough") || FEW.contains(s.name())) {
                all.add(new Part(s.name(), s.answers()));
                List<String> functions = s.answers().functions();
                functions.stream()
                        .filter(f -> functions.size() > 1)
                        .forEach(f -> all.add(new Part(
                                s.name() + ", " + f + " alone", s.answers().only(List.of(f)))));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everySingleChangeAndEveryPairIsFound(Part part) {
        RouteTrial.Product before = new RouteTrial(Products.today()).of(part.answers());
        Pathway than = before.pathways().stream().reduce(Settlement::heavier).orElseThrow();
        if (!than.comparable()) {
            return; // nothing is lighter than what stands outside the order
        }
        EveryRoute every = new EveryRoute(Products.today(), p -> p.comparable() && p.compareTo(than) < 0);
        if (before.pathways().size() > 1 || !before.sure()) {
            compare(part, before.answers(), LeverChoices.OPEN, than, every, List.of());
            return;
        }
        compare(part, before.answers(), LeverChoices.CHOSEN, than, every, List.of());
        Set<Set<Turn>> words = compare(part, before.answers(), LeverChoices.CLAIMED, than, every, List.of());
        compare(part, before.answers(), LeverChoices.CHOSEN_WITH_WORDS, than, every, words);
    }

    private static Set<Set<Turn>> compare(
            Part part,
            Answers answers,
            LeverChoices choices,
            Pathway than,
            EveryRoute every,
            Collection<Set<Turn>> barred) {
        List<Variable> variables = Variables.of(answers.functions());
        EveryTurn brute = new EveryTurn(answers, choices, variables);
        Set<Set<Turn>> all = brute.reaching(every::reached, barred, 2);
        Predicate<Key> turnable = key -> !choices.of(key, answers).isEmpty();
        LeverSearch.Found found = new LeverSearch(
                        answers,
                        choices,
                        RouteAim.lighter(new RouteTrial(Products.today()), than, turnable),
                        new LeverSearch.Bound(ENOUGH, () -> false),
                        barred)
                .run(2);
        Set<Set<Turn>> searched = new HashSet<>();
        found.found().forEach(s -> searched.add(new HashSet<>(s)));
        assertThat(searched)
                .as("%s, %s: %d changes, %d pairs", part, choices, brute.singles(), brute.pairs())
                .isEqualTo(all);
        return all;
    }
}
