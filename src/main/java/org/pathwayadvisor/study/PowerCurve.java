package org.pathwayadvisor.study;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Power by number of people, around the first number that reaches the target and the one from which all do.
 *
 * @param from   the number of the first step
 * @param step   how many numbers a step holds; its power is the lowest among them
 * @param powers one for each step
 */
public record PowerCurve(int from, int step, List<Double> powers, int first, int stable, double target) {
    public PowerCurve {
        powers = List.copyOf(powers);
    }

    static PowerCurve around(int first, int stable, double target, int columns, IntToDoubleFunction power) {
        int span = stable - first + 1;
        int margin = Math.max((columns - span) / 2, span / 3);
        int from = Math.max(1, first - margin);
        int step = Math.max(1, (stable + margin - from + columns) / columns);
        List<Double> powers = IntStream.range(0, columns)
                .mapToObj(i -> IntStream.range(from + i * step, from + (i + 1) * step)
                        .mapToDouble(power)
                        .min()
                        .orElseThrow())
                .toList();
        return new PowerCurve(from, step, powers, first, stable, target);
    }

    /** The step that holds a number. */
    public int column(int n) {
        return (n - from) / step;
    }
}
