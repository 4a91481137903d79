package org.pathwayadvisor.audit.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pathwayadvisor.audit.proof.Examiner.Part;
import org.pathwayadvisor.audit.proof.Judge.Verdict;
import org.pathwayadvisor.audit.proof.Judge.World;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Key;

/** For a part with too many combinations: some that hold every combination of a few inputs at a time. */
final class Sample {
    /** Up to how many inputs it is every three of them, and not every two. */
    private static final int FEW = 60;

    private final Part part;
    private final Predicate<int[]> real;
    private final int strength;
    private int rows;
    private Optional<Walk.Failure> failure = Optional.empty();

    Sample(Part part, Predicate<int[]> real) {
        this.part = part;
        this.real = real;
        this.strength = part.module().inputs().size() <= FEW ? 3 : 2;
        int[] sizes =
                part.module().inputs().stream().mapToInt(i -> i.values().size()).toArray();
        for (int[] row : Covering.of(sizes, strength)) {
            if (failure.isEmpty()) {
                look(row);
            }
        }
    }

    int strength() {
        return strength;
    }

    int rows() {
        return rows;
    }

    Optional<Walk.Failure> failure() {
        return failure;
    }

    private void look(int[] row) {
        if (contradicts(row)) {
            return;
        }
        rows++;
        List<World> worlds =
                part.compares() ? List.of(world(row, part.one()), world(row, part.other())) : List.of(world(row, 0));
        if (part.judge().judge(worlds, false) == Verdict.FAILS && real.test(row)) {
            failure = Optional.of(new Walk.Failure(row, part.judge().wrong(worlds)));
        }
    }

    private World world(int[] row, int split) {
        Module module = part.module();
        long[] state = module.fixed();
        for (int i = 0; i < row.length; i++) {
            Module.add(state, module.value(i, i == part.split() ? split : row[i]));
        }
        long[] closure = module.circuit().closure(state);
        return new World(closure, closure);
    }

    /** Answers that cannot be true together are no combination. */
    private boolean contradicts(int[] row) {
        Map<Key, Object> known = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            Input input = part.module().inputs().get(i);
            if (input.key().isPresent()) {
                Object value = input.values().get(row[i]).value();
                if (Contradictions.breaks(input.key().get(), value, known::get)) {
                    return true;
                }
                known.put(input.key().get(), value);
            }
        }
        return false;
    }
}
