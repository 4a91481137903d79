package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;

/**
 * Sorts what is open by the question that is asked first. Of the answers that a possible stop or duty hangs on, the one
 * on which fewest others hang says what it is about; where the form does not ask that yet, the question that opens it
 * comes first.
 */
final class GateQuestions {
    private final Answers answers;

    /** How many findings hang on each open answer. */
    private final Map<String, Integer> behind = new HashMap<>();

    private final Map<String, OpenAnswer> open = new HashMap<>();

    private GateQuestions(List<DataFinding> findings, Answers answers) {
        this.answers = answers;
        findings.forEach(f -> f.hangsOn().forEach(a -> behind.merge(a, 1, Integer::sum)));
        behind.keySet().forEach(a -> open.put(a, OpenAnswer.of(a)));
    }

    /** Those on which most stops hang, then those on which most duties hang, come first. */
    static List<GateQuestion> of(List<DataFinding> findings, Answers answers) {
        GateQuestions gates = new GateQuestions(findings, answers);
        Map<String, List<DataFinding>> grouped = new LinkedHashMap<>();
        Map<String, OpenAnswer> asked = new HashMap<>();
        Map<String, Map<String, Integer>> choices = new HashMap<>();
        for (DataFinding f : findings) {
            if (!f.hangsOn().isEmpty()) {
                OpenAnswer gate = gates.gate(f);
                String name = gate.question();
                asked.putIfAbsent(name, gate);
                grouped.computeIfAbsent(name, n -> new ArrayList<>()).add(f);
                if (!gate.choice().isEmpty()) {
                    choices.computeIfAbsent(name, n -> new TreeMap<>())
                            .merge(gate.choice(), f.couldStop() ? 100 : 1, Integer::sum);
                }
            }
        }
        List<GateQuestion> questions = new ArrayList<>();
        grouped.forEach((name, about) -> {
            var question = asked.get(name).ask().question();
            questions.add(new GateQuestion(
                    name,
                    question.text(),
                    question.why(),
                    Text.meaning(question.who()),
                    sorted(choices.getOrDefault(name, Map.of())),
                    about));
        });
        questions.sort(Comparator.comparing(GateQuestion::stops)
                .thenComparing(GateQuestion::duties)
                .reversed());
        return questions;
    }

    private OpenAnswer gate(DataFinding finding) {
        return finding.hangsOn().stream()
                .min(Comparator.comparing((String a) -> behind.get(a))
                        .thenComparing(a -> !open.get(a).key().subject().equals(finding.subject())))
                .map(a -> open.get(a).gate(answers))
                .orElseThrow();
    }

    private static List<String> sorted(Map<String, Integer> weights) {
        Set<String> sorted = new LinkedHashSet<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.add(e.getKey()));
        return List.copyOf(sorted);
    }
}
