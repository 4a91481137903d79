package org.pathwayadvisor.exploration;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;

/** What is wanted so far, and the values that are left of each answer. */
final class Wanted {
    private static final byte ALIVE = 1;
    private static final byte DEAD = 2;
    /** Room for facts that are met while others are looked at. */
    private static final int SPARE = 64;

    private final Grounds grounds;
    private final Consistency consistency;
    private final Left left;

    private final BitSet wanted;

    /** The wanted ones of which nothing more is to be chosen: what they rest on is wanted whole. */
    private final BitSet shown;

    private int[] order;
    private int count;
    private byte[] alive = new byte[0];
    private boolean changed = true;

    /** @param known the answers that are given */
    Wanted(Grounds grounds, Consistency consistency, Map<Key, Object> known) {
        this.grounds = grounds;
        this.consistency = consistency;
        left = Left.whole(grounds, known);
        wanted = new BitSet();
        shown = new BitSet();
        order = new int[64];
    }

    /** A copy to go on from. */
    Wanted(Wanted other) {
        grounds = other.grounds;
        consistency = other.consistency;
        left = other.left.copy();
        wanted = (BitSet) other.wanted.clone();
        shown = (BitSet) other.shown.clone();
        order = other.order.clone();
        alive = other.alive.clone(); // what is dead stays so: less is left here, and more is wanted
        count = other.count;
    }

    /** Adds all of them; false where one of them cannot be. */
    boolean wantAll(int[] facts) {
        for (int fact : facts) {
            if (!want(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a conclusion or a fact; false where no value of its answer is left. */
    boolean want(int fact) {
        if (wanted.get(fact)) {
            return true;
        }
        wanted.set(fact);
        if (count == order.length) {
            order = Arrays.copyOf(order, 2 * count);
        }
        order[count++] = fact;
        changed = true;
        int variable = grounds.variable(fact);
        return variable == Grounds.NONE || narrow(variable, grounds.mask(fact));
    }

    /** Keeps some values of an answer only; false where none is left. */
    private boolean narrow(int variable, long[] mask) {
        changed |= left.narrow(variable, mask);
        return !left.none(variable);
    }

    /** The answers of which not all values are left. */
    Map<Key, Set<Object>> narrowed() {
        return left.narrowed();
    }

    /** Takes all that every way needs; false where nothing is left of what is wanted. */
    boolean propagate() {
        while (changed) {
            changed = false;
            forget();
            if (left.fixedAnew() && !consistent()) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                if (!shown.get(order[i]) && !pursue(order[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Wants what the only living firing of a wanted conclusion rests on; false where none is left. */
    private boolean pursue(int fact) {
        int[][] firings = grounds.firings(fact);
        if (firings.length == 0) {
            return true;
        }
        int[] only = null;
        int living = 0;
        if (alive(fact)) {
            for (int i = 0; i < firings.length && living < 2; i++) {
                if (allAlive(firings[i])) {
                    only = firings[i];
                    living++;
                }
            }
        }
        return living > 1 || living == 1 && wantAll(only);
    }

    /** Looks anew at what was alive. */
    private void forget() {
        if (alive.length < grounds.size()) {
            alive = Arrays.copyOf(alive, grounds.size() + SPARE);
        }
        for (int i = 0; i < alive.length; i++) {
            alive[i] &= DEAD;
        }
    }

    /** Drops the values that contradict answers with one value left. */
    private boolean consistent() {
        for (int i : grounds.bound(consistency)) {
            Key key = grounds.keys().get(i);
            List<Object> values = grounds.values(i);
            long[] allowed = new long[grounds.place(i + 1) - grounds.place(i)];
            for (int at = 0; at < values.size(); at++) {
                if (left.has(i, at) && consistency.allows(left::settled, key, values.get(at))) {
                    allowed[at / Long.SIZE] |= 1L << at;
                }
            }
            if (!narrow(i, allowed)) {
                return false;
            }
        }
        return true;
    }

    private boolean allAlive(int[] facts) {
        byte[] memo = alive; // most is known; the rest makes the array grow now and then
        for (int fact : facts) {
            byte known = fact < memo.length ? memo[fact] : 0;
            if (known == DEAD || known == 0 && !alive(fact)) {
                return false;
            }
        }
        return true;
    }

    private boolean alive(int fact) {
        if (fact < alive.length && alive[fact] != 0) {
            return alive[fact] == ALIVE;
        }
        boolean is;
        int variable = grounds.variable(fact);
        int[][] firings = grounds.firings(fact);
        if (firings.length == 0) {
            is = variable == Grounds.NONE || left.meets(variable, grounds.mask(fact));
        } else {
            int other = grounds.opposite(fact);
            is = other == Grounds.NONE || !wanted.get(other);
            is = is && someAlive(firings);
        }
        if (fact >= alive.length) {
            alive = Arrays.copyOf(alive, grounds.size() + SPARE);
        }
        alive[fact] = is ? ALIVE : DEAD;
        return is;
    }

    private boolean someAlive(int[][] firings) {
        for (int[] firing : firings) {
            if (allAlive(firing)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The live firings of the wanted conclusion that has fewest, none of them shown; null where all are shown. One of
     * two cannot be undercut: what has one left was taken already.
     */
    int[][] narrowest() {
        int[][] narrowest = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < count && fewest > 2; i++) {
            int fact = order[i];
            if (!shown.get(fact)) {
                int[][] firings = grounds.firings(fact);
                if (firings.length == 0 || anyWanted(firings)) {
                    shown.set(fact);
                    continue;
                }
                int living = living(firings, fewest);
                if (living < fewest) {
                    fewest = living;
                    narrowest = firings;
                }
            }
        }
        return narrowest == null
                ? null
                : Arrays.stream(narrowest).filter(this::allAlive).toArray(int[][]::new);
    }

    /** True where all that one of some firings rests on is wanted already. */
    private boolean anyWanted(int[][] firings) {
        for (int[] firing : firings) {
            if (allWanted(firing)) {
                return true;
            }
        }
        return false;
    }

    /** How many firings live, counted as far as asked. */
    private int living(int[][] firings, int most) {
        int living = 0;
        for (int i = 0; i < firings.length && living < most; i++) {
            if (allAlive(firings[i])) {
                living++;
            }
        }
        return living;
    }

    private boolean allWanted(int[] firing) {
        for (int fact : firing) {
            if (!wanted.get(fact)) {
                return false;
            }
        }
        return true;
    }
}
