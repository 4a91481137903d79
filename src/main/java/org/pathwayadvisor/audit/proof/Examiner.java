package org.pathwayadvisor.audit.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Key;

/** Goes through the parts of a stage and keeps what came of each. */
final class Examiner {
    /** After how many looks a walk through every combination gives up: about a minute. */
    private static final long MOST = 1_500_000;

    private static final long MOST_COMPARED = 150_000;

    private final Consumer<Check> done;
    private final Realizer realizer;
    private final Predicate<String> chosen;
    private final List<Check> checks = new ArrayList<>();

    /** @param chosen which properties are examined, by their sentence */
    Examiner(Realizer realizer, Predicate<String> chosen, Consumer<Check> done) {
        this.realizer = realizer;
        this.chosen = chosen;
        this.done = done;
    }

    /** A part and what must hold of it; with a split, two values of one input are compared. */
    record Part(Module module, Judge judge, int split, int one, int other) {
        Part(Module module, Judge judge) {
            this(module, judge, -1, 0, 0);
        }

        boolean compares() {
            return split >= 0;
        }
    }

    List<Check> checks() {
        return checks;
    }

    /** One property of some parts. */
    void examine(String what, List<Part> parts) {
        if (!chosen.test(what)) {
            return;
        }
        BigInteger combinations = BigInteger.ZERO;
        long groups = 0;
        int strength = 0;
        boolean unknown = true;
        Set<String> questions = new LinkedHashSet<>();
        Set<String> apart = new LinkedHashSet<>();
        Optional<Counterexample> example = Optional.empty();
        for (Part part : parts) {
            Walk walk = walk(part, !part.compares());
            unknown &= !part.compares();
            if (walk.gaveUp() && !part.compares()) {
                walk = walk(part, false);
                unknown = false;
            }
            part.module().inputs().forEach(i -> (i.key().isPresent() ? questions : apart).add(i.name()));
            Optional<Walk.Failure> failure = walk.failure();
            if (walk.gaveUp() && failure.isEmpty()) {
                Sample sample = new Sample(part, chosen -> real(part, chosen));
                failure = sample.failure();
                strength = sample.strength();
                combinations = combinations.add(BigInteger.valueOf(sample.rows()));
                groups += sample.rows();
            } else {
                combinations = combinations.add(walk.covered());
                groups += walk.groups();
            }
            if (failure.isPresent()) {
                example = failure.map(f -> example(part, f));
                break;
            }
        }
        Check check = new Check(
                what, List.copyOf(questions), List.copyOf(apart), combinations, unknown, groups, strength, example);
        checks.add(check);
        done.accept(check);
    }

    private Walk walk(Part part, boolean unknown) {
        Walk walk = new Walk(
                part.module(),
                part.judge(),
                unknown,
                part.compares() ? MOST_COMPARED : MOST,
                chosen -> real(part, chosen));
        return (part.compares() ? walk.between(part.split(), part.one(), part.other()) : walk).run();
    }

    private boolean real(Part part, int[] chosen) {
        return realizer.answers(part.module(), worse(part, chosen)).isPresent();
    }

    private Counterexample example(Part part, Walk.Failure failure) {
        int[] chosen = worse(part, failure.chosen());
        Map<Key, Object> answers = realizer.answers(part.module(), chosen).orElseThrow();
        return new Counterexample(failure.what(), Sheet.of(part.module(), chosen, answers));
    }

    /** The combination with the worse of two values that are compared. */
    private static int[] worse(Part part, int[] chosen) {
        int[] all = chosen.clone();
        if (part.compares()) {
            all[part.split()] = part.other();
        }
        return all;
    }
}
