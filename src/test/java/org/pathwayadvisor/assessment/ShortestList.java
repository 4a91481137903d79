package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;

/** Of the open questions of one function those that together settle it as wanted, where none can be left out. */
public final class ShortestList {
    private final FunctionAssessor assessor;
    private final Answers answers;
    private final String function;
    private final List<Pathway> wanted;

    private ShortestList(Law law, Answers answers, List<Pathway> wanted) {
        this.assessor = new FunctionAssessor(law);
        this.answers = answers;
        this.function = answers.functions().get(0);
        this.wanted = wanted;
    }

    /** The questions with answers to them that lead to one of the wanted pathways; empty where no answers do. */
    public static SortedMap<Key, Given> of(Law law, Answers answers, List<Pathway> wanted) {
        ShortestList list = new ShortestList(law, answers, wanted);
        SortedMap<Key, Given> best = new TreeMap<>();
        list.assessor.decide(list.function, answers).possible().witnesses().forEach((result, witness) -> {
            if (wanted.contains(result.pathway())) {
                SortedMap<Key, Given> found = list.shorten(witness);
                if (best.isEmpty() || !found.isEmpty() && found.size() < best.size()) {
                    best.clear();
                    best.putAll(found);
                }
            }
        });
        return best;
    }

    /** True where answers settle the function as wanted. */
    public static boolean settles(Law law, Answers answers, List<Pathway> wanted) {
        return new ShortestList(law, answers, wanted).settles(Map.of());
    }

    /** Leaves out ever smaller parts as long as the rest still settles it. */
    private SortedMap<Key, Given> shorten(Map<Key, Object> witness) {
        SortedMap<Key, Given> kept = new TreeMap<>();
        witness.forEach((key, value) -> {
            if (!answers.given().containsKey(key)) {
                kept.put(key, Given.of(value, "an answer that leads there"));
            }
        });
        if (!settles(kept)) {
            return new TreeMap<>();
        }
        boolean shorter = true;
        for (int part = Math.max(1, kept.size() / 2); part > 1 || shorter; ) {
            boolean last = part == 1;
            shorter = !last;
            List<Key> keys = new ArrayList<>(kept.keySet());
            for (int from = 0; from < keys.size(); from += part) {
                SortedMap<Key, Given> rest = new TreeMap<>(kept);
                rest.keySet().removeAll(keys.subList(from, Math.min(keys.size(), from + part)));
                if (rest.size() < kept.size() && settles(rest)) {
                    kept.keySet().retainAll(rest.keySet());
                    shorter = true;
                }
            }
            part = Math.max(1, part / 2);
        }
        return kept;
    }

    private boolean settles(Map<Key, Given> more) {
        Decision d = assessor.decide(function, answers.with(more));
        return d.settled() != null && wanted.contains(d.settled().pathway());
    }
}
