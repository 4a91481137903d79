package org.pathwayadvisor.audit.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pathwayadvisor.audit.proof.Judge.Verdict;
import org.pathwayadvisor.audit.proof.Judge.World;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Key;

/**
 * Goes through every combination of answers. Where the answers so far settle the matter whatever the others are, all
 * combinations that complete them are done at once: what follows from them is certain, what can follow while every open
 * input holds all its values is an upper bound, and rules only add.
 */
final class Walk {
    /** Stands for an input that nobody answers. */
    static final int UNKNOWN = -2;

    private static final int OPEN = -1;

    private final Module module;
    private final Judge judge;
    private final boolean unknown;
    private final long most;
    private final Predicate<int[]> real;
    private final int[] chosen;
    private final Map<Key, Object> known = new LinkedHashMap<>();
    private final OpenInput next;
    private List<long[]> starts;
    private int split = OPEN;
    private List<Object> compared = List.of();

    private BigInteger covered = BigInteger.ZERO;
    private long groups;
    private long looks;
    private Optional<Failure> failure = Optional.empty();

    /** A combination that fails. @param chosen the value of each input, {@link #UNKNOWN}, or -1 where any will do */
    record Failure(int[] chosen, String what) {}

    /**
     * @param unknown true to let each input stay unknown as well
     * @param most    after how many looks it gives up
     * @param real    false for a combination of what was judged apart that no answers lead to
     */
    Walk(Module module, Judge judge, boolean unknown, long most, Predicate<int[]> real) {
        this.module = module;
        this.judge = judge;
        this.unknown = unknown;
        this.most = most;
        this.real = real;
        this.chosen = new int[module.inputs().size()];
        Arrays.fill(chosen, OPEN);
        this.starts = List.of(module.fixed());
        this.next = new OpenInput(module, this::open);
    }

    /** Compares two values of one input in two worlds that are alike in all others. */
    Walk between(int input, int one, int other) {
        split = input;
        starts = new ArrayList<>();
        compared = List.of(
                module.inputs().get(input).values().get(one).value(),
                module.inputs().get(input).values().get(other).value());
        for (int value : new int[] {one, other}) {
            long[] start = module.fixed();
            Module.add(start, module.value(input, value));
            starts.add(start);
        }
        return this;
    }

    Walk run() {
        visit(false);
        return this;
    }

    boolean gaveUp() {
        return looks > most;
    }

    BigInteger covered() {
        return covered;
    }

    long groups() {
        return groups;
    }

    Optional<Failure> failure() {
        return failure;
    }

    private boolean open(int input) {
        return chosen[input] == OPEN && input != split;
    }

    private void visit(boolean partly) {
        if (failure.isPresent() || ++looks > most) {
            return;
        }
        List<World> worlds = new ArrayList<>();
        for (long[] start : starts) {
            long[] certain = start.clone();
            long[] reachable = start.clone();
            for (int i = 0; i < chosen.length; i++) {
                if (chosen[i] >= 0) {
                    Module.add(certain, module.value(i, chosen[i]));
                    Module.add(reachable, module.value(i, chosen[i]));
                } else if (open(i)) {
                    Module.add(reachable, module.any(i));
                }
            }
            worlds.add(new World(
                    module.circuit().closure(certain), module.circuit().closure(reachable)));
        }
        Verdict verdict = split != OPEN && alike(worlds) ? Verdict.HOLDS : judge.judge(worlds, partly);
        if (verdict == Verdict.FAILS && !real.test(chosen)) {
            verdict = Verdict.HOLDS;
        }
        if (verdict == Verdict.FAILS) {
            failure = Optional.of(new Failure(chosen.clone(), judge.wrong(worlds)));
        } else if (verdict == Verdict.HOLDS) {
            groups++;
            covered = covered.add(size());
        } else {
            branch(next.of(worlds), partly);
        }
    }

    /** True where what is compared no longer matters: each rule that reads it is silent, or says what holds anyway. */
    private boolean alike(List<World> worlds) {
        for (Circuit.Formula f : module.circuit().reading(module.any(split))) {
            boolean certain = worlds.stream().allMatch(w -> w.certain(f.conclusion()));
            if (!certain && worlds.stream().anyMatch(w -> Circuit.holds(f, w.reachable()))) {
                return false;
            }
        }
        long[] own = module.any(split);
        long[] one = worlds.get(0).certain();
        long[] other = worlds.get(1).certain();
        for (int i = 0; i < own.length; i++) {
            if (((one[i] ^ other[i]) & ~own[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private void branch(int input, boolean partly) {
        Input branched = module.inputs().get(input);
        for (int v = 0; v < branched.values().size(); v++) {
            Object value = branched.values().get(v).value();
            Optional<Key> key = branched.key();
            if (key.isPresent() && breaks(key.get(), value)) {
                continue;
            }
            chosen[input] = v;
            key.ifPresent(k -> known.put(k, value));
            visit(partly);
            key.ifPresent(known::remove);
        }
        if (unknown) {
            chosen[input] = UNKNOWN;
            visit(true);
        }
        chosen[input] = OPEN;
    }

    /** True where an answer cannot be true beside the others, in any of the worlds. */
    private boolean breaks(Key key, Object value) {
        if (split == OPEN) {
            return Contradictions.breaks(key, value, known::get);
        }
        Optional<Key> asked = module.inputs().get(split).key();
        return compared.stream()
                .anyMatch(world ->
                        Contradictions.breaks(key, value, k -> Optional.of(k).equals(asked) ? world : known.get(k)));
    }

    private BigInteger size() {
        BigInteger size = BigInteger.ONE;
        for (int i = 0; i < chosen.length; i++) {
            if (open(i)) {
                size = size.multiply(
                        BigInteger.valueOf(module.inputs().get(i).values().size() + (unknown ? 1L : 0)));
            }
        }
        return size;
    }
}
