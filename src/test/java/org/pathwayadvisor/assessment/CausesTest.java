package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.compare.SideBySide;
import org.pathwayadvisor.assessment.compare.SideBySides;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;

/**
 * The causes of each difference of pathway, stops and what is asked for, beside brute force: every single input and every
 * pair, on the first side and away from the second. By default some; around every sample, and of several samples beside
 * each other, which takes minutes, with {@code -Dthorough=true}.
 */
class CausesTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");
    private static final int ENOUGH = 1_000_000;
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 1);

    /** So many inputs are tried in pairs. */
    private static final int PAIRED = 10;

    record Sides(String name, SideBySides.Side first, SideBySides.Side second) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sides> sides() {
        List<Sides> all = new ArrayList<>();
        List<Products.Sample> samples = Products.samples();
        Answers old = Products.sample("retrained-triage");
        all.add(sides("an update and another one", old, Products.sample("retrained-triage-new-use"), BEFORE));
        all.add(sides(
                "a sample and one with an override",
                overruled("antibiotic-choice", false),
                Products.sample("antibiotic-choice"),
                Products.DAY));
        all.add(sides(
                "two overrides",
                overruled("antibiotic-choice", false),
                overruled("antibiotic-choice", true),
                Products.DAY));
        for (int i = 0; i < samples.size(); i++) {
            Products.Sample s = samples.get(i);
            if (THOROUGH || i % 7 == 1) {
                Random random = new Random(s.name().hashCode());
                for (int most : THOROUGH ? new int[] {2, 5, 9, 14} : new int[] {5}) {
                    Answers near = near(s.answers(), most, random);
                    all.add(sides(s.name() + " and " + most + " others", s.answers(), near, Products.DAY));
                    all.add(sides(s.name() + " before and " + most + " others", near, s.answers(), BEFORE));
                }
            }
            if (THOROUGH && i % 5 == 0) {
                Products.Sample other = samples.get((i + 7) % samples.size());
                all.add(sides(s.name() + " and " + other.name(), s.answers(), other.answers(), Products.DAY));
            }
        }
        return all.stream();
    }

    private static Sides sides(String name, Answers a, Answers b, LocalDate day) {
        return new Sides(
                name,
                new SideBySides.Side("a", a, Products.advisor().law(day), Advisor.VERSION),
                new SideBySides.Side("b", b, Products.advisor().law(Products.DAY), Advisor.VERSION));
    }

    private static Answers overruled(String name, boolean met) {
        Answers answers = Products.sample(name);
        Overrule said = new Overrule(
                "CDS-010", answers.functions().get(0), met, "Dr. N", "a test", LocalDate.of(2027, 3, 1), Map.of());
        return answers.overruled(List.of(said));
    }

    /** The same product with some other answers, of the kind that move it. */
    private static Answers near(Answers answers, int count, Random random) {
        List<Variable> variables = new ArrayList<>(Variables.of(answers.functions()));
        Collections.shuffle(variables, random);
        List<Variable> more = new ArrayList<>(Variables.care(answers));
        Collections.shuffle(more, random);
        variables.addAll(variables.size() / 4, more);
        Answers near = answers;
        int turned = 0;
        for (Variable v : variables) {
            List<Turn> turns = new ArrayList<>(LeverChoices.WRONG.of(v.key(), near));
            if (turns.isEmpty() && random.nextInt(12) == 0) {
                turns.addAll(LeverChoices.OPEN.of(v.key(), near));
            }
            if (turned < count && !turns.isEmpty()) {
                Turned then = Turned.of(near, Set.of(turns.get(random.nextInt(turns.size()))));
                if (then.stands() && then.fallen().isEmpty()) {
                    near = then.answers();
                    turned++;
                }
            }
        }
        return near;
    }

    @ParameterizedTest
    @MethodSource("sides")
    void everyCauseIsFoundAndNoOther(Sides sides) {
        SideBySide compared = SideBySides.of(sides.first(), sides.second(), ENOUGH);
        EveryCause every = new EveryCause(sides.first(), sides.second());
        List<String> names =
                compared.inputs().stream().map(SideBySide.Input::name).toList();
        assertThat(names).as("inputs").doesNotHaveDuplicates();
        assertThat(every.ends(Set.of())).as("with no input").isEqualTo(every.first());
        assertThat(every.ends(new TreeSet<>(names))).as("with all inputs").isEqualTo(every.second());
        Map<String, Set<Set<String>>> said = new HashMap<>();
        Map<String, Set<Set<String>>> brute = new HashMap<>();
        for (SideBySide.Difference d : compared.differences()) {
            String what = EveryCause.name(d.feature());
            if (every.tells(what)) {
                Set<Set<String>> causes = new HashSet<>();
                d.causes().forEach(c -> causes.add(new TreeSet<>(c)));
                said.put(what, causes);
                brute.put(what, every.causes(what, names, PAIRED, causes));
            }
        }
        assertThat(said.keySet()).as("differences").isEqualTo(every.differences());
        assertThat(said).as("%s, %s", sides, every.said()).isEqualTo(brute);
    }
}
