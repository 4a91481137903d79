package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.List;

/** Exactly one of several conclusions follows once all is answered, and never two. */
final class Either implements Judge {
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** @param conclusions each with its words; one that no rule concludes never follows */
    Either(Circuit circuit, List<?> conclusions, List<String> words) {
        conclusions.forEach(c -> numbers.add(circuit.number(c, -1)));
        this.words.addAll(words);
    }

    @Override
    public Verdict judge(List<World> worlds, boolean unknown) {
        World world = worlds.get(0);
        int certain = 0;
        int reachable = 0;
        for (int number : numbers) {
            certain += world.certain(number) ? 1 : 0;
            reachable += world.reachable(number) ? 1 : 0;
        }
        if (certain > 1 || reachable == 0 && !unknown) {
            return Verdict.FAILS;
        }
        return reachable == certain || unknown && reachable < 2 ? Verdict.HOLDS : Verdict.OPEN;
    }

    @Override
    public String wrong(List<World> worlds) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (worlds.get(0).certain(numbers.get(i))) {
                both.add(words.get(i));
            }
        }
        return both.isEmpty()
                ? "nothing follows: neither " + String.join(" nor ", words)
                : "two things follow that exclude each other: " + String.join(" and ", both);
    }
}
