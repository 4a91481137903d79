package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks through the parts of a stage and keeps what came of each. */
final class Examiner {
    /** After how many looks a walk tries it without unknown, and then gives up. */
    private static final long MOST = 400_000;

    private final Consumer<Check> done;
    private final List<Check> checks = new ArrayList<>();

    Examiner(Consumer<Check> done) {
        this.done = done;
    }

    List<Check> checks() {
        return checks;
    }

    /** One property of one part. */
    void examine(String what, Module module, Judge judge) {
        for (boolean unknown : new boolean[] {true, false}) {
            Walk walk = new Walk(module, judge, unknown, MOST, chosen -> true).run();
            if (!walk.gaveUp()) {
                add(what, module, unknown, walk);
                return;
            }
        }
        throw new IllegalStateException(what + ": too many combinations of "
                + module.inputs().stream().map(Input::name).toList());
    }

    private void add(String what, Module module, boolean unknown, Walk walk) {
        Optional<Counterexample> example =
                walk.failure().map(f -> new Counterexample(f.what(), Sheet.of(module, f.chosen())));
        Check check = new Check(
                what,
                module.inputs().stream().map(Input::name).toList(),
                walk.covered(),
                unknown,
                walk.groups(),
                0,
                example);
        checks.add(check);
        done.accept(check);
    }
}
