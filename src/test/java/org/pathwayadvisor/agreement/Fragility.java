package org.pathwayadvisor.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Held;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;

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
        Map<LocalDate, Law> laws = new TreeMap<>();
        for (Verdict v : verdicts) {
            if (v.pathway().isEmpty()) {
                continue;
            }
            Set<String> ours = new TreeSet<>(
                    v.assumed().stream().map(Held::path).map(Fragility::bare).toList());
            Set<String> paths = new TreeSet<>(ours);
            v.of().answers().given().keySet().stream()
                    .map(key -> Dictionary.find(key.path()))
                    .filter(ask -> ask != null && ask.question().judgement() && ask.closed() && ask.kind() != Kind.SET)
                    .forEach(ask -> paths.add(ask.path()));
            Law law = laws.computeIfAbsent(v.of().day(), advisor::law);
            for (String path : paths) {
                Fragility one = new Fragility(1, ours.contains(path) ? 1 : 0, lighter(law, v, path) ? 1 : 0);
                all.merge(path, one, Fragility::plus);
            }
        }
        return all;
    }

    /** What the rules conclude when one answer is another; where that settles nothing, nothing is lighter. */
    private static boolean lighter(Law law, Verdict v, String path) {
        Ask ask = Dictionary.find(path);
        String function = v.of().answers().functions().get(0);
        Answers held = v.of().answers();
        for (Held h : v.assumed()) {
            String assumed = bare(h.path());
            held = held.with(Map.of(
                    new Key(function, assumed),
                    Given.of(Dictionary.find(assumed).choice(h.answer()).value(), h.answer())));
        }
        Given now = held.given().get(new Key(function, path));
        for (Choice other : ask.choices()) {
            if (now == null || other.value().equals(now.value())) {
                continue;
            }
            Answers wrong = held.with(Map.of(new Key(function, path), Given.of(other.value(), other.word())));
            FactSet facts = FactSet.of(wrong, List.of(function), v.of().day(), law.tables()::choices);
            List<Object> all = new ArrayList<>(law.tables().rows());
            all.add(Facts.function(function));
            all.addAll(facts.facts());
            Optional<Pathway> said = law.decide().conclude(all).stream()
                    .filter(Route.class::isInstance)
                    .map(r -> ((Route) r).pathway())
                    .max(Pathway::compareTo);
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
