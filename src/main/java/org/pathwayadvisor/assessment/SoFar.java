package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/**
 * The route as far as the answers go: what an interview shows between two questions, without data, evidence and plan.
 *
 * @param open the names of the questions that can still change it
 */
public record SoFar(Recommendation recommendation, Set<String> open) {
    public SoFar {
        open = Set.copyOf(open);
    }

    public static SoFar of(Law law, Answers given) {
        FunctionAssessor functions = new FunctionAssessor(law);
        List<Decision> decisions = new ArrayList<>();
        Map<Key, Given> assumed = new HashMap<>();
        Set<String> open = new TreeSet<>();
        for (String function : given.functions()) {
            Decision decision = functions.decide(function, given);
            decisions.add(decision);
            assumed.putAll(decision.assumed());
            if (decision.standing() == Standing.OPEN) {
                decision.possible()
                        .relevant()
                        .forEach(k -> open.add(OpenAnswer.of(k).question()));
            }
        }
        return new SoFar(
                new ProductResult(functions, decisions, given.with(assumed), assumed.keySet()).recommendation(), open);
    }
}
