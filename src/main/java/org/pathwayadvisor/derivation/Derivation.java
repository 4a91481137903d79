package org.pathwayadvisor.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Vocabulary;

/** All firings of one function, searchable by conclusion. */
public final class Derivation {
    private final Map<Object, List<Firing>> byConclusion = new HashMap<>();
    private final Map<Object, Key> origin;
    private final List<Firing> firings;

    /**
     * @param firings every firing with all its grounds, sorted by rule; among equals that order stays
     * @param origin  the answer behind each fact, by identity
     */
    public Derivation(List<Firing> firings, Map<Object, Key> origin) {
        this.firings = List.copyOf(firings);
        this.origin = Collections.unmodifiableMap(origin);
        for (Firing f : firings) {
            byConclusion.computeIfAbsent(f.conclusion(), c -> new ArrayList<>()).add(f);
        }
        Comparator<Firing> order =
                Comparator.comparingInt((Firing f) -> answers(f).size()).reversed();
        byConclusion.values().stream().filter(l -> l.size() > 1).forEach(l -> l.sort(order));
    }

    /** The answer behind each fact, by identity. */
    public Map<Object, Key> origin() {
        return origin;
    }

    /** Every firing, sorted by rule. */
    public List<Firing> firings() {
        return firings;
    }

    /** The firings that conclude something; the one that reads most answers first. */
    public List<Firing> of(Object conclusion) {
        return byConclusion.getOrDefault(conclusion, List.of());
    }

    /** The conclusions on which a firing rests, in the order of its conditions. */
    public List<Object> conclusions(Firing firing) {
        return firing.matched().stream()
                .filter(o -> Vocabulary.isConclusion(o.getClass()))
                .distinct()
                .toList();
    }

    /** The answers that a firing reads, in the order of its conditions. */
    public List<Key> answers(Firing firing) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Object o : firing.matched()) {
            Key key = origin.get(o);
            if (key != null) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** One firing for each conclusion behind a root, the root's first, then by distance. */
    public List<Firing> path(Object root) {
        List<Firing> path = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        List<Object> level = List.of(root);
        while (!level.isEmpty()) {
            List<Object> next = new ArrayList<>();
            for (Object conclusion : level) {
                if (seen.add(conclusion) && !of(conclusion).isEmpty()) {
                    Firing firing = of(conclusion).get(0);
                    path.add(firing);
                    next.addAll(conclusions(firing));
                }
            }
            level = next;
        }
        return path;
    }

    /** Every answer that some conclusion rests on through the firings of {@link #path}. */
    public Set<Key> answersBehind(Object root) {
        Set<Key> keys = new LinkedHashSet<>();
        path(root).forEach(f -> keys.addAll(answers(f)));
        return keys;
    }
}
