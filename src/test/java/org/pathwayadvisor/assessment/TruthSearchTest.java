package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/**
 * What must stay true beside brute force: every other value of every answer, each decided as a whole. By default of two
 * samples; of all, which takes minutes, with {@code -Dthorough=true}.
 */
class TruthSearchTest {
    private static final Set<String> FEW = Set.of("pressure-band", "retrained-triage");

    static Stream<Products.Sample> samples() {
        return Products.samples().stream().filter(s -> Boolean.getBoolean("thorough") || FEW.contains(s.name()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyAnswerThatWouldMakeItHeavierIsNamed(Products.Sample sample) {
        RouteTrial trial = new RouteTrial(Products.today());
        RouteTrial.Product before = trial.of(sample.answers());
        Pathway now = before.pathways().stream().reduce(Settlement::heavier).orElseThrow();
        Map<String, List<Pathway>> heavier = new LinkedHashMap<>();
        int tried = 0;
        for (Variable v : Variables.of(sample.answers().functions())) {
            var given = before.answers().given().get(v.key());
            for (Object value : v.values()) {
                if (given != null && !given.value().equals(value)) {
                    tried++;
                    Turn turn = turn(v, value, before.answers());
                    Turned then = Turned.of(before.answers(), Set.of(turn));
                    if (then.stands()) {
                        Set<Pathway> pathways = trial.of(then.answers()).pathways();
                        if (pathways.stream().anyMatch(p -> p != now && Settlement.heavier(p, now) == p)) {
                            heavier.put(turn.key() + ": " + turn.to().text(), List.copyOf(pathways));
                        }
                    }
                }
            }
        }
        Map<String, List<Pathway>> named = new LinkedHashMap<>();
        new Levers(Products.today())
                .mustStayTrue(sample.answers())
                .forEach(w -> named.put(w.path() + ": " + w.instead(), w.pathways()));
        assertThat(named).as("%s, of %d tried", sample, tried).isEqualTo(heavier);
    }

    private static Turn turn(Variable v, Object value, Answers answers) {
        return LeverChoices.WRONG.of(v.key(), answers).stream()
                .filter(t -> t.to().value().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(v.key() + " " + value + " is not offered"));
    }
}
