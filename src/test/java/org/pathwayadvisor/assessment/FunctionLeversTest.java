package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Section.Scope;

/** A product of several functions is as heavy as its heaviest one; a lever may still help one of them. */
class FunctionLeversTest {
    private static final Levers LEVERS = new Levers(Products.today(), 1_000);

    /** Triage of strokes, with advice on antibiotics beside it. */
    private static Answers platform() {
        Answers first = Products.sample("stroke-triage");
        SortedMap<Key, Given> given = new TreeMap<>(first.given());
        Products.sample("antibiotic-choice").given().forEach((key, answer) -> {
            if (key.subject().equals("suggestion")) {
                given.put(key, answer);
            }
        });
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        entries.putAll(first.entries());
        entries.put(Scope.FUNCTION, List.of("triage", "suggestion"));
        return new Answers("Both", entries, first.complete(), given);
    }

    private static FunctionLevers of(LeverResult result, String function) {
        return result.functions().stream()
                .filter(f -> f.function().equals(function))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachFunctionHasItsOwnLeversThoughTheProductKeepsItsPathway() {
        LeverResult result = LEVERS.of(platform(), LeverGoal.LIGHTER);
        assertThat(result.before()).containsExactly(Pathway.P510K);
        assertThat(result.levers()).as("the other function stays").isEmpty();
        assertThat(result.functions()).extracting(FunctionLevers::function).containsExactly("triage", "suggestion");
        FunctionLevers list = of(result, "suggestion");
        assertThat(list.levers().before()).containsExactly(Pathway.ENFORCEMENT_DISCRETION);
        assertThat(list.levers().levers())
                .anySatisfy(line -> assertThat(line.changes())
                        .extracting(LeverChange::path)
                        .containsExactly("suggestion: output.one-recommendation", "suggestion: output.options"))
                .allSatisfy(line -> assertThat(line.changes())
                        .allSatisfy(c -> assertThat(c.path()).doesNotContain("triage")));
        assertThat(list.without()).containsExactly(Pathway.P510K);
    }

    @Test
    void whatAFunctionWeighsIsSeenByLeavingItOut() {
        LeverResult result = LEVERS.of(platform(), LeverGoal.LIGHTER);
        FunctionLevers heavy = of(result, "triage");
        Assessment without = Products.advisor().assess(platform().only(List.of("suggestion")), Products.DAY);
        assertThat(heavy.without())
                .doesNotContain(Pathway.P510K)
                .containsExactly(without.recommendation().pathway().orElseThrow());
    }

    @Test
    void oneFunctionIsNotListedTwice() {
        LeverResult result = LEVERS.of(platform().only(List.of("suggestion")), LeverGoal.LIGHTER);
        assertThat(result.functions()).isEmpty();
    }
}
