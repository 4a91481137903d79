package org.pathwayadvisor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Each number beside its definition, worked out the long way on random inputs. The seed is that of the repetition. */
class DefinitionTest {
    private static final int ROUNDS = 30;
    private static final double GAMMA = 0.025;

    private Random random;

    private void seed(RepetitionInfo round) {
        random = new Random(20_261_123L + round.getCurrentRepetition());
    }

    private int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A decimal of at most three places, as people write them. */
    private double share(int low, int high) {
        return BigDecimal.valueOf(between(low, high), 3).doubleValue();
    }

    /** P(X = k), multiplied out in decimals. */
    private static BigDecimal exactly(int k, int n, double p) {
        BigDecimal hit = BigDecimal.valueOf(p);
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return new BigDecimal(ways)
                .multiply(hit.pow(k))
                .multiply(BigDecimal.ONE.subtract(hit).pow(n - k));
    }

    private static BigDecimal atLeast(int c, int n, double p) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = Math.max(0, c); k <= n; k++) {
            sum = sum.add(exactly(k, n, p));
        }
        return sum;
    }

    @RepeatedTest(ROUNDS)
    void tailIsTheSumOfItsTerms(RepetitionInfo round) {
        seed(round);
        int n = between(1, 60);
        int c = between(0, n);
        double p = share(1, 999);
        BigDecimal sum = atLeast(c, n, p);
        assertThat(Tail.atLeast(c, n, p)).isCloseTo(sum.doubleValue(), within(1e-13 + 1e-11 * sum.doubleValue()));
        assertThat(Tail.atMost(c, n, p))
                .isCloseTo(BigDecimal.ONE.subtract(atLeast(c + 1, n, p)).doubleValue(), within(1e-12));
        double level = share(1, 999);
        int sign = sum.compareTo(BigDecimal.valueOf(level));
        assertThat(Tail.compareExactly(c, n, p, level)).isEqualTo(sign);
        assertThat(Tail.isRare(c, n, p, level)).isEqualTo(sign <= 0);
        assertThat(Tail.isLikely(c, n, p, level)).isEqualTo(sign >= 0);
    }

    /** Levels that a tail hits to the last digit: n of n right at p, or k of n at one half. */
    @RepeatedTest(ROUNDS)
    void aTieIsDecidedExactly(RepetitionInfo round) {
        seed(round);
        int n = between(1, 12);
        int c = between(1, n);
        double level = atLeast(c, n, 0.5).doubleValue(); // a binary fraction: no digit is lost
        assertThat(Tail.isRare(c, n, 0.5, level)).isTrue();
        assertThat(Tail.isLikely(c, n, 0.5, level)).isTrue();
        assertThat(Tail.isRare(c, n, 0.5, Math.nextDown(level))).isFalse();
        double p = BigDecimal.valueOf(between(1, 9), 1).doubleValue();
        int few = between(1, 5);
        double power = BigDecimal.valueOf(p).pow(few).doubleValue();
        assertThat(Tail.isRare(few, few, p, power)).as("%s to the %s", p, few).isTrue();
        assertThat(Tail.isLikely(few, few, p, power)).isTrue();
    }

    @RepeatedTest(ROUNDS)
    void criticalCountIsTheSmallestRareOne(RepetitionInfo round) {
        seed(round);
        int n = between(1, 60);
        double goal = share(20, 990);
        double alpha = share(1, 100);
        int c = 0;
        while (c <= n && atLeast(c, n, goal).compareTo(BigDecimal.valueOf(alpha)) > 0) {
            c++;
        }
        assertThat(CriticalCount.of(n, goal, alpha)).isEqualTo(c);
        for (int x = 0; x <= n; x++) {
            assertThat(CriticalCount.isMet(x, n, goal, alpha)).isEqualTo(x >= c);
        }
    }

    @RepeatedTest(ROUNDS)
    void fewestIsTheFirstNumberWithAWay(RepetitionInfo round) {
        seed(round);
        double goal = share(100, 990);
        double alpha = share(1, 100);
        int n = 1;
        while (BigDecimal.valueOf(goal).pow(n).compareTo(BigDecimal.valueOf(alpha)) > 0) {
            n++;
        }
        assertThat(CriticalCount.fewest(goal, alpha)).isEqualTo(n);
        assertThat(CriticalCount.of(n, goal, alpha)).isEqualTo(n);
    }

    @RepeatedTest(ROUNDS)
    void sizeIsTheFirstAndTheLastingOne(RepetitionInfo round) {
        seed(round);
        double goal = share(300, 900);
        double expected = BigDecimal.valueOf(goal)
                .add(BigDecimal.valueOf(between(80, 99), 3))
                .doubleValue();
        ProportionGoal asked = new ProportionGoal(goal, expected, share(5, 100), share(500, 950));
        SampleSize size = SampleSize.of(asked);
        int first = 0;
        int stable = 0;
        for (int n = size.cap(); n >= 1; n--) {
            boolean does = slowPower(n, asked) >= asked.power();
            first = does ? n : first;
            stable = does && (stable == n + 1 || n == size.cap()) ? n : stable;
        }
        assertThat(size.first().n()).isEqualTo(first);
        assertThat(size.stable().n()).isEqualTo(stable);
        assertThat(size.stable().power()).isCloseTo(slowPower(stable, asked), within(1e-10));
        assertThat(size.normal().corrected()).isGreaterThan(size.normal().n());
    }

    /** Terms by recursion from the top, with nothing of the library. */
    private static double slowPower(int n, ProportionGoal goal) {
        double luck = 0;
        double power = 0;
        double logWays = 0;
        for (int k = n; k >= 0; k--) {
            luck += term(logWays, k, n, goal.goal());
            if (luck > goal.alpha()) {
                return power;
            }
            power += term(logWays, k, n, goal.expected());
            logWays += Math.log(k) - Math.log(n - k + 1.0);
        }
        return power;
    }

    private static double term(double logWays, int k, int n, double p) {
        return Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p));
    }

    @RepeatedTest(ROUNDS)
    void boundsAreWhereTheTailIsGamma(RepetitionInfo round) {
        seed(round);
        int n = between(1, 400);
        int x = between(0, n);
        Interval bounds = ClopperPearson.of(x, n, GAMMA);
        assertThat(bounds.contains(bounds.estimate())).isTrue();
        if (x > 0) {
            assertThat(Tail.atLeast(x, n, bounds.lower())).isCloseTo(GAMMA, within(1e-8));
        } else {
            assertThat(bounds.lower()).isZero();
        }
        if (x < n) {
            assertThat(Tail.atMost(x, n, bounds.upper())).isCloseTo(GAMMA, within(1e-8));
        } else {
            assertThat(bounds.upper()).isEqualTo(1);
        }
        Interval mirror = ClopperPearson.of(n - x, n, GAMMA);
        assertThat(mirror.lower()).isCloseTo(1 - bounds.upper(), within(1e-9));
        double goal = share(10, 990);
        assertThat(CriticalCount.isMet(x, n, goal, GAMMA)).isEqualTo(bounds.lower() > goal);
    }

    /** At a bound p the estimate lies z standard errors away, the error taken at p. */
    @RepeatedTest(ROUNDS)
    void scoreBoundsAreZErrorsAway(RepetitionInfo round) {
        seed(round);
        int n = between(2, 300);
        int x = between(1, n - 1);
        Interval bounds = Wilson.of(x, n, GAMMA);
        for (double p : new double[] {bounds.lower(), bounds.upper()}) {
            double errors = Math.abs(bounds.estimate() - p) / Math.sqrt(p * (1 - p) / n);
            assertThat(errors).isCloseTo(1.959963984540054, within(1e-9));
        }
        int m = between(1, 300);
        int y = between(0, m);
        Interval one = Difference.of(x, n, y, m, GAMMA);
        Interval other = Difference.of(y, m, x, n, GAMMA);
        assertThat(one.lower()).isCloseTo(-other.upper(), within(1e-12));
        assertThat(one.contains(one.estimate())).isTrue();
        assertThat(one.lower()).isGreaterThanOrEqualTo(-1);
        assertThat(one.upper()).isLessThanOrEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void enrolmentIsTheFirstNumberThatIsEnough(RepetitionInfo round) {
        seed(round);
        int with = between(1, 40);
        int without = between(1, 40);
        double prevalence = share(50, 950);
        assertThat(Enrolment.forPositives(with, prevalence).assured())
                .isEqualTo(firstFrom(with, n -> Tail.atLeast(with, n, prevalence) >= 0.95));
        Enrolment both = Enrolment.forBoth(with, without, prevalence);
        assertThat(both.assured()).isEqualTo(firstFrom(with + without, n -> {
            double sum = 0;
            double logWays = 0;
            for (int k = n; k >= with; k--) {
                sum += k <= n - without ? term(logWays, k, n, prevalence) : 0;
                logWays += Math.log(k) - Math.log(n - k + 1.0);
            }
            return sum >= 0.95;
        }));
        assertThat(both.expected() * prevalence).isGreaterThanOrEqualTo(with - 1e-9);
        assertThat(both.expected() * (1 - prevalence)).isGreaterThanOrEqualTo(without - 1e-9);
    }

    @RepeatedTest(ROUNDS)
    void subgroupIsTheFirstAndTheLastingOne(RepetitionInfo round) {
        seed(round);
        double expected = share(500, 980);
        double d = share(60, 200);
        SubgroupSize size = SubgroupSize.of(expected, d, GAMMA);
        assertThat(size.first()).isEqualTo(firstFrom(1, n -> isWithin(n, expected, d)));
        if (size.stable() > 1) {
            assertThat(isWithin(size.stable() - 1, expected, d)).isEqualTo(false);
        }
        for (int n = size.stable(); n <= 400; n++) {
            assertThat(isWithin(n, expected, d))
                    .as("%s within %s at %s", expected, d, n)
                    .isTrue();
        }
    }

    private static boolean isWithin(int n, double expected, double d) {
        return ClopperPearson.of((int) Math.floor(n * expected + 0.5), n, GAMMA).halfWidth() <= d;
    }

    private static int firstFrom(int n, IntPredicate enough) {
        int first = n;
        while (!enough.test(first)) {
            first++;
        }
        return first;
    }

    @RepeatedTest(ROUNDS)
    void bothPassAsOftenAsTheTwoTogether(RepetitionInfo round) {
        seed(round);
        ProportionGoal sensitivity = new ProportionGoal(share(700, 800), share(880, 940), GAMMA, 0.8);
        ProportionGoal specificity = new ProportionGoal(share(700, 800), share(880, 940), GAMMA, 0.8);
        StudyPlan plan = StudyPlan.both(sensitivity, specificity, Setting.PLAIN);
        BothPass both = plan.both().orElseThrow();
        assertThat(both.split().jointPower()).isGreaterThanOrEqualTo(0.81 - 1e-12);
        assertThat(both.equal().stable().jointPower()).isGreaterThanOrEqualTo(0.8);
        assertThat(both.split().jointPower())
                .isEqualTo(both.split().positives().power()
                        * both.split().negatives().power());
        int n = both.equal().stable().positives().n();
        assertThat(CoPrimary.equal(n - 1, sensitivity, specificity).jointPower() < 0.8
                        || both.equal().first().positives().n() == n)
                .isTrue();
    }
}
