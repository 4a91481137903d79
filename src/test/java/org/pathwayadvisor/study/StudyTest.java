package org.pathwayadvisor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Traps of the subject, whole plans, and numbers that mean nothing. */
class StudyTest {
    private static final ProportionGoal PLAIN = new ProportionGoal(0.80, 0.90, 0.025, 0.80);

    @Test
    void aShareAboveTheGoalDoesNotShowIt() {
        assertThat(CriticalCount.isMet(88, 100, 0.80, 0.025)).isFalse();
        assertThat(CriticalCount.isMet(89, 100, 0.80, 0.025)).isTrue();
        assertThat(Wald.of(88, 100, 0.025).lower()).isGreaterThan(0.80); // the textbook would pass it
    }

    @Test
    void powerGoesUpAndDown() {
        assertThat(Stream.of(109, 110, 111, 112, 113)
                        .map(n -> Math.round(PowerPoint.at(n, PLAIN).power() * 10_000)))
                .containsExactly(8008L, 7913L, 7817L, 7718L, 8427L);
    }

    @Test
    void bothOfWhatOneNeedsIsTooFew() {
        BothPass both = StudyPlan.both(PLAIN, PLAIN, Setting.PLAIN).both().orElseThrow();
        assertThat(both.alone().positives().n()).isEqualTo(113);
        assertThat(Math.round(both.alone().jointPower() * 100)).isEqualTo(71);
        assertThat(both.aloneFallsShort()).isTrue();
        assertThat(both.split().positives().n()).isEqualTo(149);
        assertThat(both.split().negatives().n()).isEqualTo(149);
        assertThat(Math.round(both.split().jointPower() * 100)).isEqualTo(87);
    }

    @Test
    void aSmallGroupIsInconclusiveNotEqual() {
        assertThat(Difference.of(270, 300, 8, 10, 0.025).contains(0)).isTrue();
        assertThat(10).isLessThan(SubgroupSize.of(0.90, 0.10, 0.025).stable());
    }

    @Test
    void aPlanCountsPeople() {
        Setting eyes = new Setting(OptionalDouble.of(0.30), 0.04, 2, 0.5);
        StudyPlan plan = StudyPlan.both(PLAIN, PLAIN, eyes);
        assertThat(plan.positives().clustering()).isEqualTo(new Clustering(1.5, 224, 112));
        assertThat(plan.positives().invited()).isEqualTo(117); // 112 / 0.96 = 116.67
        assertThat(plan.enrolment().orElseThrow().expected()).isEqualTo(374); // 112 / 0.30 = 373.33
        assertThat(plan.invited().orElseThrow().expected()).isEqualTo(390); // 374 / 0.96 = 389.58
        StudyPlan plain = StudyPlan.both(PLAIN, PLAIN, new Setting(OptionalDouble.of(0.30), 0.04, 1, 0));
        assertThat(plain.enrolment()).hasValue(new Enrolment(497, 554));
        assertThat(plain.invited().orElseThrow().expected()).isEqualTo(518);
    }

    @Test
    void onePlanHasNoSecondGroup() {
        StudyPlan plan = StudyPlan.one(PLAIN, Setting.PLAIN);
        assertThat(plan.positives().point().n()).isEqualTo(113);
        assertThat(plan.both()).isEmpty();
        assertThat(plan.negatives()).isEmpty();
        assertThat(plan.enrolment()).isEmpty();
    }

    @Test
    void theCurveShowsTheSaw() {
        PowerCurve curve = StudyPlan.one(PLAIN, Setting.PLAIN).curve(72);
        assertThat(curve.powers()).hasSize(72);
        assertThat(curve.step()).isOne();
        assertThat(curve.powers().get(curve.column(112))).isLessThan(0.80);
        assertThat(curve.powers().get(curve.column(113))).isGreaterThan(0.84);
        ProportionGoal close = new ProportionGoal(0.95, 0.96, 0.025, 0.90);
        PowerCurve wide = StudyPlan.one(close, Setting.PLAIN).curve(72);
        assertThat(wide.step()).isGreaterThan(1);
        assertThat(wide.powers().subList(wide.column(wide.stable()) + 1, 72)).allMatch(p -> p >= 0.90);
    }

    @Test
    void manyRoundNumbersStayRound() {
        assertThat(Exclusions.inflate(90, 0.1)).isEqualTo(100);
        assertThat(Enrolment.forPositives(3, 0.3).expected()).isEqualTo(10);
        assertThat(Clustering.of(100, 1.1, 1).units()).isEqualTo(110);
    }

    @Test
    void alertsFallOnThoseOnDuty() {
        assertThat(AlertBurden.of(400, 0.02, 0.9, 0.9).perClinician(4))
                .isCloseTo(11.6, org.assertj.core.api.Assertions.within(1e-9));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                refused("between 0 and 1, and is 80", () -> new ProportionGoal(80, 90, 0.025, 0.8)),
                refused("no study can succeed", () -> new ProportionGoal(0.9, 0.9, 0.025, 0.8)),
                refused("the expected value", () -> new ProportionGoal(0.9, 1, 0.025, 0.8)),
                refused("the power must be 0.5", () -> new ProportionGoal(0.8, 0.9, 0.025, 0.4)),
                refused("alpha must be below 0.5", () -> new ProportionGoal(0.8, 0.9, 0.5, 0.8)),
                refused("is NaN", () -> new ProportionGoal(Double.NaN, 0.9, 0.025, 0.8)),
                refused("100,000 people", () -> SampleSize.of(new ProportionGoal(0.8, 0.801, 0.025, 0.8))),
                refused("100,000 people", () -> SubgroupSize.of(0.5, 0.001, 0.025)),
                refused("11 cannot be counted among 10", () -> ClopperPearson.of(11, 10, 0.025)),
                refused("at least 1", () -> Wilson.of(0, 0, 0.025)),
                refused("the prevalence", () -> Enrolment.forPositives(10, 0)),
                refused("two thousand million", () -> Enrolment.forPositives(1_000_000, 0.0001)),
                refused("the share that is lost", () -> Exclusions.inflate(10, 1)),
                refused("at least 1, and is 0.5", () -> Clustering.of(10, 0.5, 0.1)),
                refused("intraclass", () -> Clustering.of(10, 2, 1.5)),
                refused("always says the same", () -> PredictiveValues.of(0, 1, 0.5)),
                refused("the volume", () -> AlertBurden.of(0, 0.5, 0.9, 0.9)),
                refused("below 0", () -> new TwoByTwo(1, -1, 1, 1)),
                refused("people without", () -> new TwoByTwo(1, 0, 1, 0)),
                refused("fewer than none", () -> IntentionToDiagnose.of(1, 2, -1, 0.025)));
    }

    private static Arguments refused(String words, ThrowingCallable call) {
        return Arguments.of(words, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsRefusedInPlainWords(String words, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}
