package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Combinations that hold, for every few inputs, each combination of their values: built input by input, each new one
 * first spread over the rows that are there and then given rows for what is still missing.
 */
final class Covering {
    private static final int ANY = -1;

    private final int[] sizes;
    private final int strength;
    private final List<int[]> rows = new ArrayList<>();

    private Covering(int[] sizes, int strength) {
        this.sizes = sizes;
        this.strength = strength;
    }

    /** @param sizes how many values each input has */
    static List<int[]> of(int[] sizes, int strength) {
        Covering covering = new Covering(sizes, Math.min(strength, sizes.length));
        for (int input = 0; input < sizes.length; input++) {
            covering.extend(input);
        }
        covering.rows.forEach(row -> {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(0, row[i]);
            }
        });
        return covering.rows;
    }

    /** Which values of some inputs before this one are still missing together with each value of it. */
    private record Missing(int[] inputs, BitSet values) {}

    private void extend(int input) {
        if (input < strength - 1) {
            return;
        }
        if (input == strength - 1) {
            product(new int[sizes.length], 0);
            return;
        }
        List<Missing> missing = new ArrayList<>();
        choose(input, new int[strength - 1], 0, 0, missing);
        for (int[] row : rows) {
            int best = 0;
            int most = -1;
            for (int value = 0; value < sizes[input]; value++) {
                int gained = 0;
                for (Missing m : missing) {
                    gained += has(m, row, input, value) ? 1 : 0;
                }
                if (gained > most) {
                    most = gained;
                    best = value;
                }
            }
            row[input] = best;
            int chosen = best;
            missing.forEach(m -> clear(m, row, input, chosen));
        }
        for (Missing m : missing) {
            for (int at = m.values().nextSetBit(0); at >= 0; at = m.values().nextSetBit(at)) {
                place(m, at, input);
                rows.forEach(row -> missing.forEach(other -> {
                    if (row[input] != ANY) {
                        clear(other, row, input, row[input]);
                    }
                }));
            }
        }
    }

    private void product(int[] row, int at) {
        if (at == strength) {
            int[] whole = row.clone();
            Arrays.fill(whole, strength, whole.length, ANY);
            rows.add(whole);
            return;
        }
        for (int value = 0; value < sizes[at]; value++) {
            row[at] = value;
            product(row, at + 1);
        }
    }

    private void choose(int input, int[] some, int at, int from, List<Missing> missing) {
        if (at == some.length) {
            int count = sizes[input];
            for (int i : some) {
                count *= sizes[i];
            }
            BitSet values = new BitSet(count);
            values.set(0, count);
            missing.add(new Missing(some.clone(), values));
            return;
        }
        for (int i = from; i < input; i++) {
            some[at] = i;
            choose(input, some, at + 1, i + 1, missing);
        }
    }

    /** The number of a combination, or -1 where the row leaves one of its inputs open. */
    private int number(Missing missing, int[] row, int input, int value) {
        int number = value;
        for (int i : missing.inputs()) {
            if (row[i] == ANY) {
                return -1;
            }
            number = number * sizes[i] + row[i];
        }
        return number;
    }

    private boolean has(Missing missing, int[] row, int input, int value) {
        int number = number(missing, row, input, value);
        return number >= 0 && missing.values().get(number);
    }

    private void clear(Missing missing, int[] row, int input, int value) {
        int number = number(missing, row, input, value);
        if (number >= 0) {
            missing.values().clear(number);
        }
    }

    /** Puts a missing combination into a row that has room for it, or into a new one. */
    private void place(Missing missing, int number, int input) {
        int[] values = new int[missing.inputs().length];
        int rest = number;
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = rest % sizes[missing.inputs()[i]];
            rest /= sizes[missing.inputs()[i]];
        }
        for (int[] row : rows) {
            if (fits(row, missing.inputs(), values, input, rest)) {
                put(row, missing.inputs(), values, input, rest);
                return;
            }
        }
        int[] row = new int[sizes.length];
        Arrays.fill(row, ANY);
        put(row, missing.inputs(), values, input, rest);
        rows.add(row);
    }

    private static boolean fits(int[] row, int[] inputs, int[] values, int input, int value) {
        if (row[input] != ANY && row[input] != value) {
            return false;
        }
        for (int i = 0; i < inputs.length; i++) {
            if (row[inputs[i]] != ANY && row[inputs[i]] != values[i]) {
                return false;
            }
        }
        return true;
    }

    private static void put(int[] row, int[] inputs, int[] values, int input, int value) {
        row[input] = value;
        for (int i = 0; i < inputs.length; i++) {
            row[inputs[i]] = values[i];
        }
    }
}
