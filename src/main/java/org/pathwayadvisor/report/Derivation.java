package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Derived;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.dictionary.Text;

/**
 * A conclusion, and what it rests on.
 *
 * @param rules   the rules that give it, by id
 * @param answers what the user said, in words
 * @param from    the conclusions that they read
 * @param above   true where the same conclusion was unfolded before
 */
public record Derivation(
        String conclusion, List<String> rules, List<String> answers, List<Derivation> from, boolean above) {
    public Derivation {
        rules = List.copyOf(rules);
        answers = List.copyOf(answers);
        from = List.copyOf(from);
    }

    /** The derivation of a function's settled route; empty while it is open. */
    public static Optional<Derivation> of(Assessment a, String function) {
        Map<String, List<Derived>> firings = new LinkedHashMap<>();
        a.derivation().stream()
                .filter(d -> d.subject().equals(function))
                .forEach(d -> firings.computeIfAbsent(d.conclusion(), c -> new ArrayList<>())
                        .add(d));
        return a.functions().stream()
                .filter(f -> f.name().equals(function))
                .findFirst()
                .flatMap(FunctionResult::settled)
                .flatMap(Derivation::words)
                .filter(firings::containsKey)
                .map(root -> node(root, firings, new HashSet<>()));
    }

    /** A route as a derivation says it. */
    private static Optional<String> words(Outcome outcome) {
        return outcome.status().map(s -> Text.meaning(outcome.pathway()) + ": " + Text.meaning(s));
    }

    private static Derivation node(String conclusion, Map<String, List<Derived>> firings, Set<String> shown) {
        List<Derived> grounds = firings.get(conclusion);
        List<String> rules = grounds.stream().map(Derived::rule).distinct().toList();
        if (!shown.add(conclusion)) {
            return new Derivation(conclusion, rules, List.of(), List.of(), true);
        }
        Set<String> answers = new LinkedHashSet<>();
        Set<String> conclusions = new LinkedHashSet<>();
        grounds.forEach(d -> d.from().forEach(f -> (firings.containsKey(f) ? conclusions : answers).add(f)));
        List<Derivation> from = new ArrayList<>();
        conclusions.forEach(c -> from.add(node(c, firings, shown)));
        return new Derivation(conclusion, rules, AnswerSentence.of(List.copyOf(answers)), from, false);
    }
}
