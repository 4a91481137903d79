package org.pathwayadvisor.audit.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pathwayadvisor.audit.proof.Judge.World;

/** Finds an open input on which something hangs that is looked at and not settled. */
final class OpenInput {
    private static final int NONE = -1;

    private final Module module;
    private final IntPredicate open;
    private final Map<Integer, Integer> inputOf = new LinkedHashMap<>();

    /** @param open true for an input that has no value yet */
    OpenInput(Module module, IntPredicate open) {
        this.module = module;
        this.open = open;
        for (int i = 0; i < module.inputs().size(); i++) {
            for (int fact = 0; fact < module.circuit().facts().size(); fact++) {
                if (Circuit.has(module.any(i), fact)) {
                    inputOf.put(fact, i);
                }
            }
        }
    }

    /** The first one found; where nothing hangs on any, the first of all. */
    int of(List<World> worlds) {
        for (World world : worlds) {
            Set<Integer> seen = new LinkedHashSet<>();
            for (int target : module.targets()) {
                if (world.reachable(target) && !world.certain(target)) {
                    int found = behind(world, target, seen);
                    if (found >= 0) {
                        return found;
                    }
                }
            }
        }
        return IntStream.range(0, module.inputs().size())
                .filter(open)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is open and nothing is settled"));
    }

    private int behind(World world, int conclusion, Set<Integer> seen) {
        if (!seen.add(conclusion)) {
            return NONE;
        }
        for (Circuit.Formula f : module.circuit().behind(conclusion)) {
            if (Circuit.holds(f, world.reachable())) {
                for (long[] condition : f.conditions()) {
                    if (!Circuit.meets(condition, world.certain())) {
                        int found = within(world, condition, seen);
                        if (found >= 0) {
                            return found;
                        }
                    }
                }
            }
        }
        return NONE;
    }

    private int within(World world, long[] condition, Set<Integer> seen) {
        for (int word = 0; word < condition.length; word++) {
            long bits = condition[word] & world.reachable()[word] & ~world.certain()[word];
            while (bits != 0) {
                int fact = word * 64 + Long.numberOfTrailingZeros(bits);
                bits &= bits - 1;
                Integer input = inputOf.get(fact);
                int found = input != null && open.test(input) ? input : behind(world, fact, seen);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return NONE;
    }
}
