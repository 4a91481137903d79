package org.pathwayadvisor.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.rulebase.Vocabulary;
import org.pathwayadvisor.shelf.Shelf;

/** What is examined is what decides: the formulas conclude what the engine concludes, whatever is answered. */
class CircuitTest {
    private static final Path RULES = Path.of("rules");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final RuleBase base = RuleBase.load(RULES, Shelf.EMPTY);
    private final Ground ground =
            new Ground(RuleCatalogue.of(base.files(), List.of()), Reference.load(RULES, new ArrayList<>()), DAY);

    @Test
    void theFormulasOnTheRouteAgreeWithTheEngine() {
        compare(Sitting.DECIDE, 150);
    }

    @Test
    void theFormulasOnDataAgreeWithTheEngine() {
        compare(Sitting.DATA, 60);
    }

    private void compare(Sitting sitting, int rounds) {
        List<Input> questions = ground.questions(sitting);
        Circuit circuit = new Circuit(ground.ways(sitting, row -> true, questions, List.of()));
        Random random = new Random(24);
        try (Engine engine = Engine.on(base, sitting, DAY)) {
            for (int round = 0; round < rounds; round++) {
                List<Object> answers = answers(questions, random);
                List<Object> facts = new ArrayList<>(answers);
                facts.addAll(ground.constants(sitting, row -> true));
                Set<Object> concluded = circuit.facts(circuit.closure(circuit.state(answers))).stream()
                        .filter(fact -> Vocabulary.isConclusion(fact.getClass()))
                        .collect(Collectors.toSet());
                assertThat(concluded).as("round " + round).isEqualTo(new HashSet<>(engine.conclude(facts)));
            }
        }
    }

    /** Some answers that do not contradict each other; how many stay open differs from round to round. */
    private static List<Object> answers(List<Input> questions, Random random) {
        double open = random.nextDouble() * random.nextDouble();
        double yes = List.of(0.05, 0.2, 0.5).get(random.nextInt(3));
        Map<Key, Object> known = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        for (Input question : questions) {
            List<Input.Value> values = question.values();
            Input.Value value = values.size() == 2
                    ? values.get(random.nextDouble() < yes ? 0 : 1)
                    : values.get(random.nextInt(values.size()));
            Key key = question.key().orElseThrow();
            if (random.nextDouble() >= open && !Contradictions.breaks(key, value.value(), known::get)) {
                known.put(key, value.value());
                facts.addAll(value.facts());
            }
        }
        return facts;
    }
}
