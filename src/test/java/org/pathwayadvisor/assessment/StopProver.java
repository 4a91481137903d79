package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/** Finds the few answers and rows that bring a stop, by plain runs of the rules with ever less of a product. */
final class StopProver {
    private final Law law;
    private final RouteTrial trial;
    private final Findings findings;

    StopProver(Law law, RouteTrial trial) {
        this.law = law;
        this.trial = trial;
        this.findings = new Findings(law, new Reasons(law));
    }

    /** A proof of a rule's stop; empty where none is found. */
    Optional<StopProof> proof(String rule, StopRun run) {
        Map<Key, Object> values = run.values();
        for (String more : List.of("", "witness")) {
            if (!more.isEmpty()) {
                Optional<Map<Key, Object>> witness = witness(rule, run);
                if (witness.isEmpty()) {
                    return Optional.empty();
                }
                values = new LinkedHashMap<>(values);
                values.putAll(witness.get());
            }
            Map<String, String> stops = run.stops(run.conclude(run.rows(), values));
            for (Map.Entry<String, String> stop : stops.entrySet()) {
                if (stop.getKey().startsWith(rule + " of ")) {
                    return Optional.of(least(rule, stop.getKey(), stop.getValue(), run, values));
                }
            }
        }
        return Optional.empty();
    }

    private StopProof least(String rule, String stop, String under, StopRun run, Map<Key, Object> values) {
        List<Object> all = new ArrayList<>(run.rows());
        all.addAll(values.keySet());
        List<Object> needed = new ArrayList<>();
        Set<Object> dropped = new HashSet<>();
        for (int size = Integer.highestOneBit(all.size()); size >= 1; size /= 2) {
            for (int from = 0; from < all.size(); from += size) {
                Set<Object> without = new HashSet<>(dropped);
                without.addAll(all.subList(from, Math.min(all.size(), from + size)));
                if (without.size() > dropped.size() && brings(stop, run, values, without)) {
                    dropped = without;
                }
            }
        }
        all.removeAll(dropped);
        needed.addAll(all);
        Map<Key, Object> answers = new LinkedHashMap<>();
        Set<Object> rows = new LinkedHashSet<>();
        for (Object one : needed) {
            if (one instanceof Key key) {
                answers.put(key, values.get(key));
            } else {
                rows.add(one);
            }
        }
        return new StopProof(rule, stop.substring((rule + " of ").length()), under, answers, rows);
    }

    private boolean brings(String stop, StopRun run, Map<Key, Object> values, Set<Object> without) {
        Map<Key, Object> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(without::contains);
        List<Object> rows = new ArrayList<>(run.rows());
        rows.removeIf(without::contains);
        return run.stops(run.conclude(rows, kept)).containsKey(stop);
    }

    /** Answers to what is open that bring a stop of a rule; only a run of the rules with them proves it. */
    private Optional<Map<Key, Object>> witness(String rule, StopRun run) {
        if (run.area().equals("fda")) {
            RouteTrial.Product product = trial.of(run.answers());
            return findings
                    .ways(
                            rule,
                            product.functions().get(run.function()),
                            List.copyOf(product.functions().values()),
                            run.answers())
                    .values()
                    .stream()
                    .findFirst();
        }
        if (run.area().equals("data")) {
            try (DataHearing hearing = new DataHearing(law, run.answers())) {
                return witness(rule, hearing);
            }
        }
        try (CareHearing hearing = new CareHearing(law, run.answers(), List.copyOf(run.rows()))) {
            return witness(rule, hearing);
        }
    }

    private static <P extends Provision> Optional<Map<Key, Object>> witness(String rule, Hearing<P> hearing) {
        return hearing.said().stream()
                .filter(s -> s.provision().id().equals(rule) && s.provision().stops())
                .flatMap(s -> hearing.witness(s.conclusion()).stream())
                .findFirst();
    }
}
