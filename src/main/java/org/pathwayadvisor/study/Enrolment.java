package org.pathwayadvisor.study;

import java.math.BigDecimal;
import java.util.function.IntPredicate;

/**
 * How many people to enrol one after the other so that enough of them have the condition.
 *
 * @param expected on average: in about half of all studies it is too few
 * @param assured  enough in 95 of 100 studies
 */
public record Enrolment(int expected, int assured) {
    public static final double ASSURANCE = 0.95;

    /** Enough with the condition: the smallest N with P(Bin(N, prevalence) &ge; positives) &ge; 0.95. */
    public static Enrolment forPositives(int positives, double prevalence) {
        Require.atLeastOne("the number of people", positives);
        Require.inside("the prevalence", prevalence);
        int expected = Decimal.upFromShare(positives, BigDecimal.valueOf(prevalence));
        return new Enrolment(
                expected, smallest(positives, expected, n -> Tail.atLeast(positives, n, prevalence) >= ASSURANCE));
    }

    /** Enough with the condition and enough without, at once. */
    public static Enrolment forBoth(int positives, int negatives, double prevalence) {
        Require.atLeastOne("the number of people", negatives);
        int sensitivity = forPositives(positives, prevalence).expected();
        int expected = Math.max(sensitivity, Decimal.upFromShare(negatives, Decimal.rest(prevalence)));
        return new Enrolment(
                expected, smallest(positives + negatives, expected, n -> both(n, positives, negatives, prevalence)));
    }

    /** Whether those with the condition decide the expected number. */
    public static boolean positivesDecide(int positives, int negatives, double prevalence) {
        return forPositives(positives, prevalence).expected()
                >= Decimal.upFromShare(negatives, Decimal.rest(prevalence));
    }

    private static boolean both(int n, int positives, int negatives, double prevalence) {
        return Tail.atLeast(positives, n, prevalence) - Tail.atLeast(n - negatives + 1, n, prevalence) >= ASSURANCE;
    }

    /** More people never lower the chance, so halving finds it. */
    private static int smallest(int from, int start, IntPredicate enough) {
        int low = from - 1;
        int high = Math.max(from, start);
        while (!enough.test(high)) {
            low = high;
            high = Decimal.up(BigDecimal.valueOf(high + Math.max(8L, high / 2)));
        }
        while (high - low > 1) {
            int middle = low + (high - low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The same, when this share of those enrolled cannot be used. */
    public Enrolment withExclusions(double rate) {
        return new Enrolment(Exclusions.inflate(expected, rate), Exclusions.inflate(assured, rate));
    }
}
