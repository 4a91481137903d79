package org.pathwayadvisor.exploration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/** The values that are left of each open answer, a bit each. */
final class Left {
    private final Grounds grounds;

    /** The answers that are given. */
    private final Map<Key, Object> known;

    private final long[] domains;

    /** True where an answer came down to one value since somebody asked, or nobody has. */
    private boolean fixed;

    private Left(Grounds grounds, Map<Key, Object> known, long[] domains, boolean fixed) {
        this.grounds = grounds;
        this.known = known;
        this.domains = domains;
        this.fixed = fixed;
    }

    static Left whole(Grounds grounds, Map<Key, Object> known) {
        return new Left(grounds, known, grounds.whole(), true);
    }

    /** A copy in which nothing is fixed anew. */
    Left copy() {
        return new Left(grounds, known, domains.clone(), false);
    }

    /** True where some answer was fixed since this was last asked. */
    boolean fixedAnew() {
        boolean was = fixed;
        fixed = false;
        return was;
    }

    /** Keeps some values of an answer only; true where these are fewer. */
    boolean narrow(int variable, long[] mask) {
        int place = grounds.place(variable);
        boolean less = false;
        for (int i = 0; i < mask.length; i++) {
            long left = domains[place + i] & mask[i];
            less |= left != domains[place + i];
            domains[place + i] = left;
        }
        fixed |= less && count(variable) == 1;
        return less;
    }

    boolean none(int variable) {
        return count(variable) == 0;
    }

    private int count(int variable) {
        int count = 0;
        for (int i = grounds.place(variable); i < grounds.place(variable + 1); i++) {
            count += Long.bitCount(domains[i]);
        }
        return count;
    }

    boolean has(int variable, int value) {
        return (domains[grounds.place(variable) + value / Long.SIZE] & 1L << value) != 0;
    }

    /** True where one of some values is left. */
    boolean meets(int variable, long[] mask) {
        int place = grounds.place(variable);
        for (int i = 0; i < mask.length; i++) {
            if ((domains[place + i] & mask[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The value of an answer that is given or has only one left; else null. */
    Object settled(Key key) {
        int i = grounds.numbered(key);
        if (i == Grounds.NONE) {
            return known.get(key);
        }
        return count(i) == 1 ? values(i).iterator().next() : null;
    }

    /** The answers of which not all values are left. */
    Map<Key, Set<Object>> narrowed() {
        Map<Key, Set<Object>> narrowed = new LinkedHashMap<>();
        for (int i = 0; i < grounds.keys().size(); i++) {
            if (count(i) < grounds.values(i).size()) {
                narrowed.put(grounds.keys().get(i), values(i));
            }
        }
        return narrowed;
    }

    private Set<Object> values(int variable) {
        List<Object> values = grounds.values(variable);
        Set<Object> left = new LinkedHashSet<>();
        for (int at = 0; at < values.size(); at++) {
            if (has(variable, at)) {
                left.add(values.get(at));
            }
        }
        return left;
    }
}
