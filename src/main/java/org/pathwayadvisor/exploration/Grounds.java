package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** Of each answer the place of its values among the words of all, and one bit a value. */
    private final int[] places;

    private final long[] whole;
    private int[] bound;
    private final Map<Key, Integer> variables = new HashMap<>();
    private final Map<Object, Integer> concluded = new HashMap<>();
    private final Map<Object, Integer> given =
            new IdentityHashMap<>(); // each is one object; hashing all its fields costs
    private final List<Object> facts = new ArrayList<>();
    private int[][][] firings = new int[0][][];
    private int[] opposites = new int[0];
    private int[] variable = new int[0];
    private long[][] masks = new long[0][];

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
        this.places = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            places[i + 1] = places[i] + (values.get(i).size() + Long.SIZE - 1) / Long.SIZE;
        }
        this.whole = new long[places[keys.size()]];
        for (int i = 0; i < keys.size(); i++) {
            for (int value = 0; value < values.get(i).size(); value++) {
                whole[places[i] + value / Long.SIZE] |= 1L << value;
            }
        }
    }

    /** Every value of each open answer, a bit each. */
    long[] whole() {
        return whole.clone();
    }

    /** Where the values of an answer start among all; those of the next one end it. */
    int place(int variable) {
        return places[variable];
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
        if (number >= variable.length) {
            int room = Math.max(256, 2 * number);
            firings = Arrays.copyOf(firings, room);
            masks = Arrays.copyOf(masks, room);
            variable = Arrays.copyOf(variable, room);
            opposites = Arrays.copyOf(opposites, room);
            Arrays.fill(opposites, number, room, NONE - 1);
        }
        Source source = conclusion ? null : sources.apply(fact);
        Integer at = source == null ? null : variables.get(source.key());
        variable[number] = at == null ? NONE : at;
        if (at != null) {
            masks[number] = new long[places[at + 1] - places[at]];
            for (int i = 0; i < values.get(at).size(); i++) {
                if (source.values().contains(values.get(at).get(i))) {
                    masks[number][i / Long.SIZE] |= 1L << i;
                }
            }
        }
        return number;
    }

    /** The open answer that gives a fact, or none. */
    int variable(int fact) {
        return variable[fact];
    }

    /** The values of its answer that give a fact. */
    long[] mask(int fact) {
        return masks[fact];
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
        int[][] known = firings[fact];
        if (known == null) {
            known = Vocabulary.isConclusion(facts.get(fact).getClass())
                    ? lookup.apply(facts.get(fact)).stream().map(this::open).toArray(int[][]::new)
                    : new int[0][];
            firings[fact] = known;
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
