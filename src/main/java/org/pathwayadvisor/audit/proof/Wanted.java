package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Fails where all of some conclusions follow together: a walk that it stops has found answers that lead there. */
final class Wanted implements Judge {
    private final List<Integer> numbers = new ArrayList<>();

    Wanted(Circuit circuit, Collection<?> wanted) {
        wanted.forEach(w -> numbers.add(circuit.number(w, -1)));
    }

    @Override
    public Verdict judge(List<World> worlds, boolean unknown) {
        World world = worlds.get(0);
        if (numbers.stream().allMatch(world::certain)) {
            return Verdict.FAILS;
        }
        return numbers.stream().allMatch(world::reachable) ? Verdict.OPEN : Verdict.HOLDS;
    }

    @Override
    public String wrong(List<World> worlds) {
        return "";
    }
}
