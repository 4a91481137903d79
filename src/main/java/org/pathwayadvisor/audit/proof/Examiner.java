package org.pathwayadvisor.audit.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks through the parts of a stage and keeps what came of each. */
final class Examiner {
    /** After how many looks a walk tries it without unknown, and then gives up. */
    private static final long MOST = 2_000_000;

    private final Consumer<Check> done;
    private final List<Check> checks = new ArrayList<>();

    Examiner(Consumer<Check> done) {
        this.done = done;
    }

    /** A part and what must hold of it; with a split, two values of one input are compared. */
    record Part(Module module, Judge judge, int split, int one, int other) {
        Part(Module module, Judge judge) {
            this(module, judge, -1, 0, 0);
        }

        private Walk walk(boolean unknown) {
            Walk walk = new Walk(module, judge, unknown, MOST, chosen -> true);
            return (split < 0 ? walk : walk.between(split, one, other)).run();
        }
    }

    List<Check> checks() {
        return checks;
    }

    /** One property of some parts. */
    void examine(String what, List<Part> parts) {
        BigInteger combinations = BigInteger.ZERO;
        long groups = 0;
        boolean everywhere = true;
        Set<String> inputs = new LinkedHashSet<>();
        Optional<Counterexample> example = Optional.empty();
        for (Part part : parts) {
            boolean unknown = part.split() < 0;
            Walk walk = part.walk(unknown);
            if (walk.gaveUp() && unknown) {
                unknown = false;
                walk = part.walk(false);
            }
            if (walk.gaveUp()) {
                throw new IllegalStateException("too much: " + what + part.module().inputs().stream().map(Input::name).toList());
            }
            part.module().inputs().forEach(i -> inputs.add(i.name()));
            combinations = combinations.add(walk.covered());
            groups += walk.groups();
            everywhere &= unknown;
            if (walk.failure().isPresent()) {
                Walk.Failure f = walk.failure().get();
                example = Optional.of(new Counterexample(f.what(), Sheet.of(part.module(), f.chosen())));
                break;
            }
        }
        Check check =
                new Check(what, List.copyOf(inputs), combinations, everywhere, groups, 0, example);
        checks.add(check);
        done.accept(check);
    }
}
