package org.pathwayadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quantiles of draws, held against sorting. */
class SpanTest {
    @Test
    void quantilesAreThoseOfTheSortedDraws() {
        Random random = new Random(7);
        for (int n : new int[] {1, 2, 3, 10, 11, 1000, 10_000}) {
            double[] draws = new double[n];
            for (int i = 0; i < n; i++) {
                draws[i] = random.nextInt(n); // many ties
            }
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            assertThat(Span.of(draws)).isEqualTo(new Span(at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9)));
        }
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    @Test
    void theDrawsStayAsTheyAre() {
        double[] draws = {3, 1, 2};
        Span.of(draws);
        assertThat(draws).containsExactly(3, 1, 2);
    }
}
