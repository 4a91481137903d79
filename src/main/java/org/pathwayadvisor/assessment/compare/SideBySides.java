package org.pathwayadvisor.assessment.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.dictionary.Answers;

/**
 * Compares two questionnaires, two days or two rule sets, and finds the causes of each difference by assessing what lies
 * between: the first side with some of the second side's inputs.
 */
public final class SideBySides {
    /** How often a product is assessed before causes are no longer looked for. */
    private static final int LIMIT = 160;

    /** Pairs are tried where so many inputs differ at most. */
    private static final int PAIRED = 10;

    private final Side first;
    private final Side second;
    private final List<Swap> swaps;
    private final boolean otherLaw;
    private final int inputs;
    private final int limit;
    private final Map<BitSet, Map<Feature, String>> assessed = new HashMap<>();
    private int alone;

    /**
     * One side.
     *
     * @param label   what it is called
     * @param version of the program, for receipts
     */
    public record Side(String label, Answers answers, Law law, String version) {}

    private SideBySides(Side first, Side second, int limit) {
        this.first = first;
        this.second = second;
        this.swaps = Swap.between(first.answers(), second.answers());
        this.otherLaw = !first.law().day().equals(second.law().day())
                || !first.law().hash().equals(second.law().hash());
        this.inputs = swaps.size() + (otherLaw ? 1 : 0);
        this.limit = limit;
    }

    /** The two sides beside each other. */
    public static SideBySide of(Side first, Side second) {
        return of(first, second, LIMIT);
    }

    /** The same with at most so many assessments. */
    public static SideBySide of(Side first, Side second, int limit) {
        return new SideBySides(first, second, limit).compare();
    }

    private SideBySide compare() {
        Map<Feature, String> before = at(new BitSet());
        Map<Feature, String> after = at(all());
        Set<Feature> features = new LinkedHashSet<>(before.keySet());
        features.addAll(after.keySet());
        List<SideBySide.Difference> differences = new ArrayList<>();
        int unexplained = 0;
        for (Feature feature : features) {
            String was = before.getOrDefault(feature, "");
            String is = after.getOrDefault(feature, "");
            if (!was.equals(is)) {
                List<List<String>> causes = causes(feature, was, is);
                unexplained += causes.isEmpty() ? 1 : 0;
                differences.add(new SideBySide.Difference(feature, was, is, causes));
            }
        }
        List<SideBySide.Input> given = new ArrayList<>();
        swaps.forEach(s -> given.add(s.input()));
        if (otherLaw) {
            given.add(new SideBySide.Input("law", "the law that decides", law(first), law(second)));
        }
        return new SideBySide(first.label(), second.label(), given, differences, unexplained, alone, assessed.size());
    }

    private static String law(Side side) {
        return side.law().day() + ", rules " + side.law().hash().substring(0, 8);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, inputs);
        return all;
    }

    /** What follows with some inputs as the second side has them. */
    private Map<Feature, String> at(BitSet some) {
        return assessed.computeIfAbsent((BitSet) some.clone(), set -> {
            Answers answers = first.answers();
            for (int i = 0; i < swaps.size(); i++) {
                if (set.get(i)) {
                    answers = swaps.get(i).apply(answers, second.answers());
                }
            }
            boolean then = otherLaw && set.get(swaps.size());
            if (set.cardinality() == inputs) {
                answers = second.answers(); // lists in its own order
            }
            return Features.of(new Assessor(then ? second.law() : first.law(), first.version()).assess(answers));
        });
    }

    /** Single inputs; else pairs; else the fewest that a walk from all of them leaves. */
    private List<List<String>> causes(Feature feature, String was, String is) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < inputs && room(); i++) {
            if (makes(feature, was, is, of(i))) {
                found.add(names(of(i)));
            }
            alone = Math.max(alone, i + 1);
        }
        boolean paired = found.isEmpty() && inputs <= PAIRED;
        for (int i = 0; paired && i < inputs; i++) {
            for (int j = i + 1; j < inputs && room(); j++) {
                if (makes(feature, was, is, of(i, j))) {
                    found.add(names(of(i, j)));
                }
            }
        }
        if (found.isEmpty() && room()) {
            BitSet left = walked(feature, is);
            if (room()) {
                found.add(names(left));
            }
        }
        return found;
    }

    /** All inputs without those that it takes none of to make the difference: each one left is needed. */
    private BitSet walked(Feature feature, String is) {
        BitSet left = all();
        boolean fewer = true;
        while (fewer && room()) {
            fewer = false;
            for (int i = left.nextSetBit(0); i >= 0 && room(); i = left.nextSetBit(i + 1)) {
                left.clear(i);
                boolean makes = at(left).getOrDefault(feature, "").equals(is);
                left.set(i, !makes);
                fewer |= makes;
            }
        }
        return left;
    }

    private boolean room() {
        return assessed.size() < limit;
    }

    /** True where some inputs alone make the difference on the first side, or take it away on the second. */
    private boolean makes(Feature feature, String was, String is, BitSet some) {
        BitSet rest = all();
        rest.andNot(some);
        return at(some).getOrDefault(feature, "").equals(is)
                || at(rest).getOrDefault(feature, "").equals(was);
    }

    private static BitSet of(int... inputs) {
        BitSet set = new BitSet();
        for (int i : inputs) {
            set.set(i);
        }
        return set;
    }

    private List<String> names(BitSet some) {
        Map<Integer, String> names = new LinkedHashMap<>();
        some.stream()
                .forEach(i ->
                        names.put(i, i < swaps.size() ? swaps.get(i).input().name() : "law"));
        return List.copyOf(names.values());
    }
}
