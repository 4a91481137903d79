package org.pathwayadvisor.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    static SoFar of(FunctionAssessor functions, List<Decision> decisions, Answers answers) {
        Map<Key, Given> assumed = new HashMap<>();
        Set<String> open = new TreeSet<>();
        for (Decision decision : decisions) {
            assumed.putAll(decision.assumed());
            if (decision.standing() == Standing.OPEN) {
                decision.possible()
                        .relevant()
                        .forEach(k -> open.add(OpenAnswer.of(k).question()));
            }
        }
        return new SoFar(
                new ProductResult(functions, decisions, answers.with(assumed), assumed.keySet()).recommendation(),
                open);
    }
}
