package org.pathwayadvisor.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every combination of values of any few inputs stands in some row. */
class CoveringTest {
    @Test
    void everyPairAndEveryTripleIsThere() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            int[] sizes = random.ints(2 + random.nextInt(9), 1, 6).toArray();
            for (int strength = 1; strength <= 3; strength++) {
                covers(sizes, Math.min(strength, sizes.length), Covering.of(sizes, strength));
            }
        }
    }

    @Test
    void aFewRowsDo() {
        int[] sizes = new int[30];
        Arrays.fill(sizes, 2);
        List<int[]> rows = Covering.of(sizes, 2);
        covers(sizes, 2, rows);
        assertThat(rows).hasSizeLessThan(20);
    }

    private static void covers(int[] sizes, int strength, List<int[]> rows) {
        assertThat(rows).allSatisfy(row -> {
            for (int i = 0; i < sizes.length; i++) {
                assertThat(row[i]).isBetween(0, sizes[i] - 1);
            }
        });
        some(sizes, rows, new int[strength], 0, 0);
    }

    private static void some(int[] sizes, List<int[]> rows, int[] inputs, int at, int from) {
        if (at == inputs.length) {
            Set<List<Integer>> there = new HashSet<>();
            rows.forEach(
                    row -> there.add(Arrays.stream(inputs).mapToObj(i -> row[i]).toList()));
            int wanted = Arrays.stream(inputs).map(i -> sizes[i]).reduce(1, (a, b) -> a * b);
            assertThat(there).as(Arrays.toString(inputs)).hasSize(wanted);
            return;
        }
        for (int i = from; i < sizes.length; i++) {
            inputs[at] = i;
            some(sizes, rows, inputs, at + 1, i + 1);
        }
    }
}
