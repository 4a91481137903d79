package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Section.Scope;

/** What a product of several functions can end on is exact, though they share the answers about the product. */
class TogetherTest {
    private final FunctionAssessor assessor = new FunctionAssessor(Products.today());
    private final Assessor whole = new Assessor(Products.today(), "test");

    @Test
    void equalsTryingEveryAnswerAboutTheProduct() {
        List<Products.Case> samples = Products.functions();
        Random random = new Random(110);
        boolean narrower = false;
        for (int round = 0; round < 12; round++) {
            Answers answers = product(
                    List.of(samples.get(random.nextInt(samples.size())), samples.get(random.nextInt(samples.size()))),
                    random);
            Set<Pathway> tried = new TreeSet<>();
            enumerate(answers, open(answers), 0, tried);
            Recommendation found = whole.assess(answers).recommendation();
            assertThat(found.possible()).as("%s", answers).containsExactlyElementsOf(tried);
            narrower |= found.possible().size() < apart(answers).size();
        }
        assertThat(narrower)
                .as("one product at least where the functions are bound together")
                .isTrue();
    }

    @Test
    void theOrderOfFunctionsChangesNothing() {
        for (Products.Sample sample : Products.samples()) {
            Answers answers = sample.answers();
            List<String> turned = new ArrayList<>(answers.functions());
            java.util.Collections.reverse(turned);
            Answers other =
                    new Answers(answers.name(), Map.of(Scope.FUNCTION, turned), answers.complete(), answers.given());
            Recommendation before = whole.assess(answers).recommendation();
            Recommendation after = whole.assess(other).recommendation();
            assertThat(after.possible()).isEqualTo(before.possible());
            assertThat(after.standing()).isEqualTo(before.standing());
            assertThat(after.pathway()).isEqualTo(before.pathway());
        }
    }

    /** Functions of samples side by side, with few answers of their own open and all about the product. */
    private static Answers product(List<Products.Case> cases, Random random) {
        SortedMap<Key, Given> given = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (Products.Case c : cases) {
            String name = "function " + names.size();
            names.add(name);
            Products.near(c, random).forEach((key, value) -> {
                if (!key.subject().equals(Key.PRODUCT) && random.nextInt(60) != 0) {
                    given.put(new Key(name, key.path()), Given.of(value, "any"));
                }
            });
        }
        return new Answers("product", Map.of(Scope.FUNCTION, names), List.of("functions"), given);
    }

    private static List<Variable> open(Answers answers) {
        Set<String> read = ReadQuestions.today();
        return Variables.of(List.of()).stream()
                .filter(v -> read.contains(v.ask().path()) && !answers.given().containsKey(v.key()))
                .toList();
    }

    private void enumerate(Answers answers, List<Variable> open, int at, Set<Pathway> tried) {
        if (at == open.size()) {
            tried.addAll(apart(answers));
            return;
        }
        for (Object value : open.get(at).values()) {
            enumerate(answers.with(Map.of(open.get(at).key(), Given.of(value, "any"))), open, at + 1, tried);
        }
    }

    /** The heaviest over one result of each function, taken apart from each other. */
    private Set<Pathway> apart(Answers answers) {
        Set<Pathway> combined = null;
        for (String function : answers.functions()) {
            Set<Pathway> own = new TreeSet<>();
            assessor.explore(function, answers).results().forEach(r -> own.add(r.pathway()));
            if (combined == null) {
                combined = own;
            } else {
                Set<Pathway> both = new TreeSet<>();
                for (Pathway a : combined) {
                    own.forEach(b -> both.add(Settlement.heavier(a, b)));
                }
                combined = both;
            }
        }
        return combined;
    }
}
