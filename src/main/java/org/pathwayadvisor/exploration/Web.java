package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * Every firing of one run of the rules in which each open answer held all its values at once. Rules only add, and no
 * rule reads that something is absent: what they conclude from fewer of these facts follows by the same firings. So a
 * search that tries thousands of answers runs the rules once, and reads off the rest.
 */
final class Web {
    private final List<Object> conclusions = new ArrayList<>();
    private final Map<Object, Integer> concluded = new HashMap<>();
    private final List<Grounds.Source> sources = new ArrayList<>();
    private final Map<Object, Integer> open = new IdentityHashMap<>();
    private final Map<Key, List<Integer>> answers = new HashMap<>();

    /** Of each firing what it concludes, and what of it is not sure. */
    private final int[] heads;

    private final int[][] bodies;

    /** The firings that conclude something, and those that rest on it. */
    private final int[][] above;

    private final int[][] below;

    /** What holds whatever is answered, and how much each firing waits for then. */
    private final BitSet sure;

    private final int[] waiting;

    /**
     * @param given   what the run held beside answers
     * @param sources the open answer behind a fact; null for one that holds anyway
     */
    Web(
            Collection<Firing> firings,
            Set<Object> reachable,
            Collection<Object> given,
            Function<Object, Grounds.Source> sources) {
        reachable.forEach(c -> {
            concluded.put(c, conclusions.size());
            conclusions.add(c);
        });
        heads = new int[firings.size()];
        bodies = new int[firings.size()][];
        int at = 0;
        for (Firing f : firings) {
            heads[at] = concluded.get(f.conclusion());
            bodies[at++] = body(f.matched(), sources);
        }
        int size = conclusions.size() + this.sources.size();
        above = index(size, i -> new int[] {heads[i]});
        below = index(size, i -> bodies[i]);
        waiting = new int[bodies.length];
        Arrays.setAll(waiting, i -> bodies[i].length);
        sure = new BitSet(size);
        int[] queue = new int[size];
        int known = 0;
        for (Object fact : given) {
            Integer stated = Vocabulary.isConclusion(fact.getClass()) ? concluded.get(fact) : null;
            if (stated != null) {
                known = add(stated, sure, queue, known);
            }
        }
        for (int i = 0; i < bodies.length; i++) {
            if (bodies[i].length == 0) {
                known = add(heads[i], sure, queue, known);
            }
        }
        follow(sure, waiting, queue, known);
    }

    private int[] body(List<Object> matched, Function<Object, Grounds.Source> sourceOf) {
        int[] body = new int[matched.size()];
        int count = 0;
        for (Object fact : matched) {
            if (Vocabulary.isConclusion(fact.getClass())) {
                body[count++] = concluded.get(fact);
                continue;
            }
            Grounds.Source source = sourceOf.apply(fact);
            if (source != null) {
                Integer number = open.get(fact);
                if (number == null) {
                    number = conclusions.size() + sources.size();
                    open.put(fact, number);
                    sources.add(source);
                    answers.computeIfAbsent(source.key(), k -> new ArrayList<>())
                            .add(number);
                }
                body[count++] = number;
            }
        }
        return Arrays.copyOf(body, count);
    }

    private int[][] index(int size, java.util.function.IntFunction<int[]> facts) {
        int[] counts = new int[size];
        for (int i = 0; i < heads.length; i++) {
            for (int fact : facts.apply(i)) {
                counts[fact]++;
            }
        }
        int[][] index = new int[size][];
        Arrays.setAll(index, fact -> new int[counts[fact]]);
        for (int i = heads.length - 1; i >= 0; i--) {
            for (int fact : facts.apply(i)) {
                index[fact][--counts[fact]] = i;
            }
        }
        return index;
    }

    private static int add(int fact, BitSet held, int[] queue, int known) {
        if (held.get(fact)) {
            return known;
        }
        held.set(fact);
        queue[known] = fact;
        return known + 1;
    }

    /** Adds what follows from the facts in the queue. */
    private void follow(BitSet held, int[] left, int[] queue, int known) {
        int end = known;
        for (int next = 0; next < end; next++) {
            for (int firing : below[queue[next]]) {
                if (--left[firing] == 0) {
                    end = add(heads[firing], held, queue, end);
                }
            }
        }
    }

    /** All that holds under some answers; an answer is looked at only where a firing rests on it. */
    BitSet held(Map<Key, Object> known, boolean openToo) {
        BitSet held = (BitSet) sure.clone();
        int[] queue = new int[conclusions.size() + sources.size()];
        int count = 0;
        for (Map.Entry<Key, List<Integer>> e : answers.entrySet()) {
            Object value = known.get(e.getKey());
            if (value != null || openToo) {
                for (int fact : e.getValue()) {
                    if (value == null || source(fact).values().contains(value)) {
                        count = add(fact, held, queue, count);
                    }
                }
            }
        }
        follow(held, waiting.clone(), queue, count);
        return held;
    }

    private Grounds.Source source(int fact) {
        return sources.get(fact - conclusions.size());
    }

    /** The conclusions among what is held. */
    Set<Object> conclusions(BitSet held) {
        return new Held(conclusions, concluded, held.get(0, conclusions.size()));
    }

    /** True for a fact or conclusion that holds, or that no open answer gives. */
    boolean holds(Object fact, BitSet held) {
        Integer number = Vocabulary.isConclusion(fact.getClass()) ? concluded.get(fact) : open.get(fact);
        return number == null || held.get(number);
    }

    /**
     * The answers on which some conclusions rest in any way.
     *
     * @param held   what holds now
     * @param passed the conclusions that are not looked behind, unless they are asked for
     */
    Set<Key> behind(Collection<Object> wanted, BitSet held, BitSet passed) {
        Set<Key> keys = new java.util.HashSet<>();
        BitSet seen = new BitSet();
        int[] queue = new int[conclusions.size() + sources.size()];
        int end = 0;
        for (Object conclusion : wanted) {
            Integer number = concluded.get(conclusion);
            if (number != null && held.get(number)) {
                end = add(number, seen, queue, end);
            }
        }
        for (int next = 0; next < end; next++) {
            for (int firing : above[queue[next]]) {
                if (all(bodies[firing], held)) {
                    for (int fact : bodies[firing]) {
                        if (fact >= conclusions.size()) {
                            keys.add(source(fact).key());
                        } else if (!passed.get(fact)) {
                            end = add(fact, seen, queue, end);
                        }
                    }
                }
            }
        }
        return keys;
    }

    private static boolean all(int[] facts, BitSet held) {
        for (int fact : facts) {
            if (!held.get(fact)) {
                return false;
            }
        }
        return true;
    }
}
