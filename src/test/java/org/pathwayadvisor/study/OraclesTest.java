package org.pathwayadvisor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Numbers worked out elsewhere in exact arithmetic, printed to six decimals; the tables are in src/test/resources/study. */
class OraclesTest {
    private static final Offset<Double> PRINTED = within(5.001e-7);

    @ParameterizedTest
    @CsvFileSource(resources = "/study/one-proportion.csv", numLinesToSkip = 1)
    void oneProportion(
            double goal,
            double expected,
            double alpha,
            double power,
            int first,
            int firstRight,
            double firstPower,
            int stable,
            int stableRight,
            double stablePower,
            int cap,
            int normal,
            int normalRight,
            double normalPower,
            int corrected) {
        SampleSize size = SampleSize.of(new ProportionGoal(goal, expected, alpha, power));
        same(size.first(), first, firstRight, firstPower);
        same(size.stable(), stable, stableRight, stablePower);
        same(size.atNormal(), normal, normalRight, normalPower);
        assertThat(size.cap()).isEqualTo(cap);
        assertThat(size.normal()).isEqualTo(new NormalApproximation(normal, corrected));
    }

    private static void same(PowerPoint point, int n, int right, double power) {
        assertThat(point.n()).isEqualTo(n);
        assertThat(point.critical()).isEqualTo(right);
        assertThat(point.power()).isCloseTo(power, PRINTED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/both-must-pass.csv", numLinesToSkip = 1)
    void bothMustPass(
            double goal,
            double expected,
            double goal2,
            double expected2,
            double power,
            double prevalence,
            double each,
            int positives,
            int negatives,
            double together,
            int enrol,
            int assured,
            String decides) {
        CoPrimary plan = CoPrimary.split(goal(goal, expected, power), goal(goal2, expected2, power), power);
        assertThat(CoPrimary.each(power)).isEqualTo(each);
        assertThat(plan.positives().n()).isEqualTo(positives);
        assertThat(plan.negatives().n()).isEqualTo(negatives);
        assertThat(plan.jointPower()).isCloseTo(together, PRINTED);
        assertThat(Enrolment.forBoth(positives, negatives, prevalence)).isEqualTo(new Enrolment(enrol, assured));
        assertThat(Enrolment.positivesDecide(positives, negatives, prevalence))
                .isEqualTo(decides.equals("sensitivity"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/equal-groups.csv", numLinesToSkip = 1)
    void equalGroups(
            double goal, double expected, double power, int first, double atFirst, int stable, double atStable) {
        ProportionGoal each = goal(goal, expected, power);
        EqualGroups groups = EqualGroups.of(each, each, power);
        assertThat(groups.first().positives().n()).isEqualTo(first);
        assertThat(groups.first().jointPower()).isCloseTo(atFirst, PRINTED);
        assertThat(groups.stable().negatives().n()).isEqualTo(stable);
        assertThat(groups.stable().jointPower()).isCloseTo(atStable, PRINTED);
    }

    private static ProportionGoal goal(double goal, double expected, double power) {
        return new ProportionGoal(goal, expected, 0.025, power);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/exact-bounds.csv", numLinesToSkip = 1)
    void exactBounds(int x, int n, double share, double lower, double upper, double oneSided) {
        Interval exact = ClopperPearson.of(x, n, 0.025);
        assertThat(exact.estimate()).isCloseTo(share, PRINTED);
        assertThat(exact.lower()).isCloseTo(lower, PRINTED);
        assertThat(exact.upper()).isCloseTo(upper, PRINTED);
        assertThat(ClopperPearson.lower(x, n, 0.05)).isCloseTo(oneSided, PRINTED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/wald-bounds.csv", numLinesToSkip = 1)
    void textbookBoundsAreTooShort(
            int x, int n, double waldLower, double waldUpper, double exactLower, double exactUpper) {
        assertThat(Wald.of(x, n, 0.025).lower()).isCloseTo(waldLower, PRINTED);
        assertThat(Wald.of(x, n, 0.025).upper()).isCloseTo(waldUpper, PRINTED);
        assertThat(ClopperPearson.of(x, n, 0.025).lower()).isCloseTo(exactLower, PRINTED);
        assertThat(ClopperPearson.of(x, n, 0.025).upper()).isCloseTo(exactUpper, PRINTED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/critical-counts.csv", numLinesToSkip = 1)
    void criticalCounts(int n, double goal, int right) {
        assertThat(CriticalCount.of(n, goal, 0.025)).isEqualTo(right);
        assertThat(CriticalCount.isMet(Math.min(right, n), n, goal, 0.025)).isEqualTo(right <= n);
        assertThat(CriticalCount.isMet(right - 1, n, goal, 0.025)).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/fewest.csv", numLinesToSkip = 1)
    void fewest(double goal, double alpha, int n) {
        assertThat(CriticalCount.fewest(goal, alpha)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/p-values.csv", numLinesToSkip = 1)
    void pValues(int x, int n, double goal, double p) {
        assertThat(CriticalCount.pValue(x, n, goal)).isCloseTo(p, within(Math.max(p * 1e-9, p > 0.1 ? 5e-7 : 0)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/precision.csv", numLinesToSkip = 1)
    void precision(
            double sensitivity,
            double specificity,
            double prevalence,
            double d,
            double rawPositives,
            double rawNegatives,
            int positives,
            int negatives,
            int forSensitivity,
            int forSpecificity,
            int lastSensitivity,
            int lastSpecificity) {
        Buderer size = Buderer.of(sensitivity, specificity, prevalence, d, 0.025);
        assertThat(size.rawPositives()).isCloseTo(rawPositives, within(5e-5));
        assertThat(size.rawNegatives()).isCloseTo(rawNegatives, within(5e-5));
        assertThat(size.positives()).isEqualTo(positives);
        assertThat(size.negatives()).isEqualTo(negatives);
        assertThat(size.forSensitivity()).isEqualTo(forSensitivity);
        assertThat(size.forSpecificity()).isEqualTo(forSpecificity);
        assertThat(size.total()).isEqualTo(Math.max(forSensitivity, forSpecificity));
        assertThat(size.sensitivityRoundedLast()).isEqualTo(lastSensitivity);
        assertThat(size.specificityRoundedLast()).isEqualTo(lastSpecificity);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/enrolment.csv", numLinesToSkip = 1)
    void enrolment(int needed, double prevalence, int expected, int assured) {
        assertThat(Enrolment.forPositives(needed, prevalence)).isEqualTo(new Enrolment(expected, assured));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/exclusions.csv", numLinesToSkip = 1)
    void exclusions(int n, double lost, int toTake) {
        assertThat(Exclusions.inflate(n, lost)).isEqualTo(toTake);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/clustering.csv", numLinesToSkip = 1)
    void clustering(int independent, double each, double icc, double effect, int units, int people) {
        assertThat(Clustering.of(independent, each, icc)).isEqualTo(new Clustering(effect, units, people));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/predictive-values.csv", numLinesToSkip = 1)
    void predictiveValues(double sensitivity, double specificity, double prevalence, double ppv, double npv) {
        PredictiveValues values = PredictiveValues.of(sensitivity, specificity, prevalence);
        assertThat(values.ppv()).isCloseTo(ppv, PRINTED);
        assertThat(values.npv()).isCloseTo(npv, PRINTED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/alerts.csv", numLinesToSkip = 1)
    void alerts(
            double volume,
            double prevalence,
            double sensitivity,
            double specificity,
            double alerts,
            double right,
            double falsely,
            double ppv,
            double evaluate,
            double missed) {
        AlertBurden burden = AlertBurden.of(volume, prevalence, sensitivity, specificity);
        assertThat(burden.alerts()).isCloseTo(alerts, PRINTED);
        assertThat(burden.truePositives()).isCloseTo(right, PRINTED);
        assertThat(burden.falsePositives()).isCloseTo(falsely, PRINTED);
        assertThat(burden.ppv()).isCloseTo(ppv, PRINTED);
        assertThat(burden.numberNeededToEvaluate()).isCloseTo(evaluate, within(5e-5));
        assertThat(burden.missed()).isCloseTo(missed, PRINTED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/two-by-two.csv", numLinesToSkip = 1)
    void countsOfAnAlert(
            int found,
            int alerts,
            int positives,
            int all,
            double sensitivity,
            double specificity,
            double prevalence,
            double ppv,
            double evaluate) {
        int falsely = alerts - found;
        TwoByTwo counts = new TwoByTwo(found, falsely, positives - found, all - positives - falsely);
        Offset<Double> printed = within(5e-5);
        assertThat(counts.sensitivity()).isCloseTo(sensitivity, printed);
        assertThat(counts.specificity()).isCloseTo(specificity, printed);
        assertThat(counts.prevalence()).isCloseTo(prevalence, PRINTED);
        assertThat(counts.ppv()).isCloseTo(ppv, printed);
        assertThat(1 / counts.ppv()).isCloseTo(evaluate, within(5e-4));
        assertThat(PredictiveValues.of(counts.sensitivity(), counts.specificity(), counts.prevalence())
                        .ppv())
                .isCloseTo(counts.ppv(), within(1e-12));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/differences.csv", numLinesToSkip = 1)
    void differences(int x1, int n1, int x2, int n2, double difference, double lower, double upper) {
        Interval interval = Difference.of(x1, n1, x2, n2, 0.025);
        assertThat(interval.estimate()).isCloseTo(difference, PRINTED);
        assertThat(interval.lower()).isCloseTo(lower, PRINTED);
        assertThat(interval.upper()).isCloseTo(upper, PRINTED);
        assertThat(interval.contains(0)).isEqualTo(lower <= 0);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/subgroups.csv", numLinesToSkip = 1)
    void subgroups(double expected, double d, int first, int stable, int wald) {
        assertThat(SubgroupSize.of(expected, d, 0.025)).isEqualTo(new SubgroupSize(first, stable, wald));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/study/abstained.csv", numLinesToSkip = 1)
    void unansweredCountAsMissed(
            int right,
            int answered,
            int unanswered,
            double leftOut,
            double worst,
            double best,
            double worstLower,
            double worstUpper) {
        IntentionToDiagnose result = IntentionToDiagnose.of(right, answered, unanswered, 0.025);
        assertThat(result.excluded().estimate()).isCloseTo(leftOut, PRINTED);
        assertThat(result.worst().estimate()).isCloseTo(worst, PRINTED);
        assertThat(result.best().estimate()).isCloseTo(best, PRINTED);
        assertThat(result.worst().lower()).isCloseTo(worstLower, PRINTED);
        assertThat(result.worst().upper()).isCloseTo(worstUpper, PRINTED);
        assertThat(result.hidesAMiss(0.80)).isTrue();
        assertThat(result.hidesAMiss(0.74)).isFalse();
        assertThat(result.hidesAMiss(0.83)).isFalse();
    }
}
