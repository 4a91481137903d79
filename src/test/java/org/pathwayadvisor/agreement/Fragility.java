package org.pathwayadvisor.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Pathway;

/**
 * How many answers one wrong judgement would make lighter.
 *
 * @param answered on how many cases and days the question was judged, or assumed, in an answer
 * @param assumed  how many of these a working assumption held
 * @param lighter  how many of these get a lighter answer by one other answer
 */
record Fragility(int answered, int assumed, int lighter) {
    /** Question by question, of the cases that are answered by one pathway. */
    static Map<String, Fragility> of(Advisor advisor, List<Verdict> verdicts) {
        Map<String, Fragility> all = new TreeMap<>();
        for (Verdict v : verdicts) {
            if (v.pathway().isEmpty()) {
                continue;
            }
            Set<String> ours = new TreeSet<>(v.assumed().stream().map(Held::path).map(Fragility::bare).toList());
            Set<String> paths = new TreeSet<>(ours);
            v.of().answers().given().keySet().stream()
                    .map(key -> Dictionary.find(key.path()))
                    .filter(ask -> ask != null && ask.question().judgement() && ask.closed() && ask.kind() != Kind.SET)
                    .forEach(ask -> paths.add(ask.path()));
            for (String path : paths) {
                Fragility one = new Fragility(1, ours.contains(path) ? 1 : 0, lighter(advisor, v, path) ? 1 : 0);
                all.merge(path, one, Fragility::plus);
            }
        }
        return all;
    }

    private static boolean lighter(Advisor advisor, Verdict v, String path) {
        Ask ask = Dictionary.find(path);
        String now = v.of().answers().given().entrySet().stream()
                .filter(e -> e.getKey().path().equals(path))
                .map(e -> e.getValue().text())
                .findFirst()
                .orElse("");
        List<Choice> others = new ArrayList<>(ask.choices());
        others.removeIf(c -> c.word().equals(now) || c.word().equals("found"));
        for (Choice other : others) {
            Answers wrong = RealDevice.with(v.of().answers(), path, other.word());
            Optional<Pathway> said =
                    advisor.assess(wrong, v.of().day()).recommendation().pathway();
            if (said.filter(p -> p.compareTo(v.pathway().get()) < 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String path) {
        return path.substring(path.indexOf(": ") < 0 ? 0 : path.indexOf(": ") + 2);
    }

    private Fragility plus(Fragility more) {
        return new Fragility(answered + more.answered, assumed + more.assumed, lighter + more.lighter);
    }
}
