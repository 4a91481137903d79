package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;

/**
 * Each answer of each sample becomes "we think so", one by one, and is turned into every other answer. What these lead to
 * is what the recommendation says would follow if it is wrong; where they lead nowhere else, nothing is said to follow.
 */
class ThoughtAnswersTest {
    /** Of the answers every so many; all with {@code -Dthorough=true}. */
    private static final int STEP = Boolean.getBoolean("thorough") ? 1 : 9;

    private final AtomicInteger matter = new AtomicInteger();
    private final AtomicInteger not = new AtomicInteger();

    @Test
    void whatFollowsIfItIsWrongIsWhatTheOtherAnswersLeadTo() {
        Products.functions().parallelStream().forEach(this::turn);
        assertThat(matter.get()).isGreaterThan(100 / STEP);
        assertThat(not.get()).isGreaterThan(100 / STEP);
    }

    private void turn(Products.Case sample) {
        FunctionAssessor functions = new FunctionAssessor(Products.today());
        Assessor assessor = new Assessor(Products.today(), "a version");
        Answers answers = sample.answers().only(List.of(sample.function()));
        List<Variable> variables = Variables.of(List.of(sample.function()));
        for (int i = 0; i < variables.size(); i += STEP) {
            Variable variable = variables.get(i);
            Given given = answers.given().get(variable.key());
            if (given == null || given.held()) {
                continue;
            }
            Given thought = new Given(given.value(), given.text(), true, given.by(), given.because(), given.decided());
            Answers held = answers.with(Map.of(variable.key(), thought));
            Decision decision = functions.decide(sample.function(), held);
            if (decision.settled() != null && decision.assumed().isEmpty()) {
                String said = assessor.assess(held).recommendation().assumptions().stream()
                        .filter(h -> h.path().equals(variable.key().toString()))
                        .map(Held::otherwise)
                        .findFirst()
                        .orElse("");
                String follows = String.join(", ", follows(functions, answers, variable, decision));
                assertThat(said).as(sample + ", " + variable.key()).isEqualTo(follows);
                (follows.isEmpty() ? not : matter).incrementAndGet();
            }
        }
    }

    /** The other pathways that other answers lead to, or may. */
    private static Set<String> follows(
            FunctionAssessor functions, Answers answers, Variable variable, Decision decision) {
        Function<Key, Object> known = key ->
                answers.given().containsKey(key) ? answers.given().get(key).value() : null;
        Set<String> follows = new TreeSet<>();
        for (Object value : variable.values()) {
            boolean same = value.equals(known.apply(variable.key()));
            if (!same && !Contradictions.breaks(variable.key(), value, known)) {
                Answers turned = answers.with(Map.of(variable.key(), Given.of(value, String.valueOf(value))));
                functions.explore(decision.function(), turned).results().stream()
                        .filter(r -> !r.equals(decision.settled()))
                        .forEach(r -> follows.add(Text.meaning(r.pathway())));
            }
        }
        return follows;
    }
}
