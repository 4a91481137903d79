package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.yaml.Place;

/**
 * What came of changing rules on purpose.
 *
 * @param rules     how many rules were changed, each in one place at a time
 * @param cases     how many cases stand beside them
 * @param noticed   how many changes of each kind a case noticed, as the engine judged
 * @param equal     changes that nothing can tell from the rule as it stands, each with the reason
 * @param unnoticed changes that no case noticed
 */
public record MutationResult(
        int rules, int cases, SortedMap<Change, Integer> noticed, List<Equal> equal, List<Unnoticed> unnoticed) {
    public MutationResult {
        noticed = Collections.unmodifiableSortedMap(new TreeMap<>(noticed));
        equal = List.copyOf(equal);
        unnoticed = List.copyOf(unnoticed);
    }

    /** A change that makes no difference. @param why the proof, in words */
    public record Equal(String rule, Place place, Change change, String what, String why) {}

    /**
     * A change that no case noticed.
     *
     * @param help  what kind of case would notice it
     * @param draft such a case with what the rules conclude today, or empty where none was found
     */
    public record Unnoticed(String rule, Place place, Change change, String what, String help, List<String> draft) {
        public Unnoticed {
            draft = List.copyOf(draft);
        }
    }

    /** How many changes were made. */
    public int changes() {
        return count(noticed) + equal.size() + unnoticed.size();
    }

    /** How many of them a case noticed. */
    public int noticedChanges() {
        return count(noticed);
    }

    /** True where every change was noticed or makes no difference. */
    public boolean holds() {
        return unnoticed.isEmpty();
    }

    private static int count(Map<Change, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Several results as one, in their order. */
    static MutationResult of(List<MutationResult> parts) {
        int rules = 0;
        int cases = 0;
        SortedMap<Change, Integer> noticed = new TreeMap<>();
        List<Equal> equal = new ArrayList<>();
        List<Unnoticed> unnoticed = new ArrayList<>();
        for (MutationResult part : parts) {
            rules += part.rules;
            cases += part.cases;
            part.noticed.forEach((change, count) -> noticed.merge(change, count, Integer::sum));
            equal.addAll(part.equal);
            unnoticed.addAll(part.unnoticed);
        }
        return new MutationResult(rules, cases, noticed, equal, unnoticed);
    }
}
