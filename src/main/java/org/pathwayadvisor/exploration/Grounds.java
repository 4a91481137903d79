package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * What each conclusion rests on under some answers, as numbers: the search asks for it many thousand times. What holds
 * anyway, rows of tables and answers that are given, is left out.
 */
final class Grounds {
    /** What of the open answers gives a fact: the answer and the values that do. */
    record Source(Key key, Set<Object> values) {}

    /** No fact. */
    static final int NONE = -1;

    private final Function<Object, List<List<Object>>> lookup;
    private final Function<Object, Source> sources;
    private final UnaryOperator<Object> opposite;
    private final List<Key> keys = new ArrayList<>();
    private final List<List<Object>> values = new ArrayList<>();
    private final BitSet[] whole;
    private int[] bound;
    private final Map<Key, Integer> variables = new HashMap<>();
    private final Map<Object, Integer> concluded = new HashMap<>();
    private final Map<Object, Integer> given =
            new IdentityHashMap<>(); // each is one object; hashing all its fields costs
    private final List<Object> facts = new ArrayList<>();
    private final List<int[][]> firings = new ArrayList<>();
    private int[] opposites = new int[0];
    private int[] variable = new int[0];
    private final List<BitSet> masks = new ArrayList<>();

    /** @param open the open answers with their values */
    Grounds(
            Function<Object, List<List<Object>>> lookup,
            Function<Object, Source> sources,
            UnaryOperator<Object> opposite,
            Map<Key, Set<Object>> open) {
        this.lookup = lookup;
        this.sources = sources;
        this.opposite = opposite;
        open.forEach((key, all) -> {
            variables.put(key, keys.size());
            keys.add(key);
            values.add(List.copyOf(new LinkedHashSet<>(all)));
        });
        this.whole = new BitSet[keys.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = new BitSet();
            whole[i].set(0, values.get(i).size());
        }
    }

    /** Every value of each open answer; nobody changes what is in it. */
    BitSet[] whole() {
        return whole.clone();
    }

    /** The open answers that can contradict others; the consistency is the same at every call. */
    int[] bound(Consistency consistency) {
        if (bound == null) {
            bound = IntStream.range(0, keys.size())
                    .filter(i -> consistency.bound(keys.get(i)))
                    .toArray();
        }
        return bound;
    }

    /** How many facts are known so far. */
    int size() {
        return facts.size();
    }

    List<Key> keys() {
        return keys;
    }

    /** The number of an open answer, or none. */
    int numbered(Key key) {
        return variables.getOrDefault(key, NONE);
    }

    /** The values of an open answer. */
    List<Object> values(int at) {
        return values.get(at);
    }

    /** The number of a fact. */
    int number(Object fact) {
        boolean conclusion = Vocabulary.isConclusion(fact.getClass());
        Map<Object, Integer> numbers = conclusion ? concluded : given;
        Integer known = numbers.get(fact);
        if (known != null) {
            return known;
        }
        int number = facts.size();
        numbers.put(fact, number);
        facts.add(fact);
        firings.add(null);
        if (number >= variable.length) {
            int room = Math.max(256, 2 * number);
            variable = Arrays.copyOf(variable, room);
            opposites = Arrays.copyOf(opposites, room);
            Arrays.fill(opposites, number, room, NONE - 1);
        }
        Source source = conclusion ? null : sources.apply(fact);
        Integer at = source == null ? null : variables.get(source.key());
        variable[number] = at == null ? NONE : at;
        BitSet mask = new BitSet();
        if (at != null) {
            for (int i = 0; i < values.get(at).size(); i++) {
                mask.set(i, source.values().contains(values.get(at).get(i)));
            }
        }
        masks.add(mask);
        return number;
    }

    /** The open answer that gives a fact, or none. */
    int variable(int fact) {
        return variable[fact];
    }

    /** The values of its answer that give a fact. */
    BitSet mask(int fact) {
        return masks.get(fact);
    }

    /** The fact that never holds together with one, or none. */
    int opposite(int fact) {
        if (opposites[fact] < NONE) {
            Object other = opposite.apply(facts.get(fact));
            int number = other == null ? NONE : number(other);
            opposites[fact] = number;
        }
        return opposites[fact];
    }

    /** What each firing behind a conclusion rests on; empty for what no rule concluded. */
    int[][] firings(int fact) {
        int[][] known = firings.get(fact);
        if (known == null) {
            known = Vocabulary.isConclusion(facts.get(fact).getClass())
                    ? lookup.apply(facts.get(fact)).stream().map(this::open).toArray(int[][]::new)
                    : new int[0][];
            firings.set(fact, known);
        }
        return known;
    }

    private int[] open(List<Object> matched) {
        int[] open = new int[matched.size()];
        int count = 0;
        for (Object fact : matched) {
            boolean conclusion = Vocabulary.isConclusion(fact.getClass());
            if (conclusion || sources.apply(fact) != null) {
                int number = number(fact);
                if (conclusion || variable[number] != NONE) {
                    open[count++] = number;
                }
            }
        }
        return Arrays.copyOf(open, count);
    }
}
