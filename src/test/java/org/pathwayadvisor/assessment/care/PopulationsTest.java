package org.pathwayadvisor.assessment.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.GroupAxis;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** Results by group: which comparisons rules read, and what is said of each group. */
class PopulationsTest {
    private final Map<Key, Given> given = new LinkedHashMap<>();

    /** 270 of 300 beside 8 of 10: behind by 0.10, from -0.048573 to 0.411197. */
    @Test
    void aSmallGroupBehindIsInconclusiveAndNoEquality() {
        group("men", GroupAxis.SEX, 270, 300);
        group("women", GroupAxis.SEX, 8, 10);

        assertThat(answer("women", Measure.GROUP_LARGE_ENOUGH)).isEqualTo(Tri.NO);
        assertThat(answer("women", Measure.DIFFERENCE_INCONCLUSIVE)).isEqualTo(Tri.YES);
        assertThat(answer("women", Measure.FIVE_POINTS_BEHIND)).isEqualTo(Tri.NO);
        assertThat(answer("men", Measure.DIFFERENCE_INCONCLUSIVE)).isEqualTo(Tri.NO);
        PopulationFigure figure = line("women").figures().get(0);
        assertThat(figure.behind().getAsDouble()).isCloseTo(0.1, within(1e-6));
        assertThat(figure.behindLower().getAsDouble()).isCloseTo(-0.048573, within(1e-6));
        assertThat(figure.behindUpper().getAsDouble()).isCloseTo(0.411197, within(1e-6));
        assertThat(line("women").state()).isEqualTo(PopulationState.INCONCLUSIVE);
    }

    /** 270 of 300 beside 40 of 50: behind by 0.10, from 0.004077 to 0.233569. */
    @Test
    void tenPointsThatExcludeNoDifferenceAreTenPoints() {
        group("men", GroupAxis.SEX, 270, 300);
        group("women", GroupAxis.SEX, 40, 50);

        assertThat(answer("women", Measure.TEN_POINTS_BEHIND)).isEqualTo(Tri.YES);
        assertThat(answer("women", Measure.FIVE_POINTS_BEHIND)).isEqualTo(Tri.YES);
        assertThat(answer("women", Measure.DIFFERENCE_INCONCLUSIVE)).isEqualTo(Tri.NO);
    }

    /** 180 of 200 beside 164 of 200: 0.08; and 900 of 1000 beside 850 of 1000: 0.05, both without 0. */
    @Test
    void eightAndFivePointsAreFiveButNotTen() {
        group("men", GroupAxis.SEX, 180, 200);
        group("women", GroupAxis.SEX, 164, 200);
        group("young", GroupAxis.AGE, 900, 1000);
        group("old", GroupAxis.AGE, 850, 1000);

        for (String behind : List.of("women", "old")) {
            assertThat(answer(behind, Measure.FIVE_POINTS_BEHIND)).isEqualTo(Tri.YES);
            assertThat(answer(behind, Measure.TEN_POINTS_BEHIND)).isEqualTo(Tri.NO);
        }
    }

    /** 67 are enough where 90 % are expected; 66 are not, though 64 would be (the count steps). */
    @Test
    void sixtySevenAreEnough() {
        group("men", GroupAxis.SEX, 60, 67);
        group("women", GroupAxis.SEX, 59, 66);

        assertThat(answer("men", Measure.GROUP_LARGE_ENOUGH)).isEqualTo(Tri.YES);
        assertThat(answer("women", Measure.GROUP_LARGE_ENOUGH)).isEqualTo(Tri.NO);
    }

    @Test
    void otherwiseTheExpectedSensitivityDecidesHowManyAreEnough() {
        number(Key.PRODUCT, "quality-bar.sensitivity-expected", "0.80");
        group("men", GroupAxis.SEX, 68, 85);
        group("women", GroupAxis.SEX, 69, 86);

        assertThat(answer("men", Measure.GROUP_LARGE_ENOUGH)).isEqualTo(Tri.NO);
        assertThat(answer("women", Measure.GROUP_LARGE_ENOUGH)).isEqualTo(Tri.YES);
    }

    @Test
    void anAverageThatPassesDoesNotHideTheGroupThatFails() {
        number(Key.PRODUCT, "quality-bar.sensitivity-goal", "0.80");
        group("men", GroupAxis.SEX, 950, 1000);
        group("women", GroupAxis.SEX, 70, 100);

        assertThat(answer("women", Measure.HIDDEN_BY_AVERAGE)).isEqualTo(Tri.YES);
        assertThat(answer("men", Measure.HIDDEN_BY_AVERAGE)).isEqualTo(Tri.NO);
        assertThat(line("women").state()).isEqualTo(PopulationState.NOT_SHOWN);
        assertThat(line("men").state()).isEqualTo(PopulationState.SHOWN);
    }

    @Test
    void theBestGroupIsALargeOneAndNoLuckyFew() {
        group("site A", GroupAxis.SITE, 10, 10);
        group("site B", GroupAxis.SITE, 270, 300);
        group("site C", GroupAxis.SITE, 240, 300);

        PopulationFigure figure = line("site C").figures().get(0);
        assertThat(figure.behind().getAsDouble()).isCloseTo(0.1, within(1e-9));
        assertThat(answer("site C", Measure.TEN_POINTS_BEHIND)).isEqualTo(Tri.YES);
    }

    /** All found, and the lower bound above the goal: still too few. */
    @Test
    void aGroupBelowItsNumberIsNeverShown() {
        number(Key.PRODUCT, "quality-bar.sensitivity-goal", "0.80");
        group("women", GroupAxis.SEX, 40, 40);

        assertThat(line("women").figures().get(0).lower()).isGreaterThan(0.8);
        assertThat(line("women").state()).isEqualTo(PopulationState.INCONCLUSIVE);
    }

    @Test
    void withoutAGoalNothingIsShown() {
        group("women", GroupAxis.SEX, 300, 300);

        assertThat(line("women").state()).isEqualTo(PopulationState.INCONCLUSIVE);
        assertThat(rows()).noneMatch(c -> c.measure() == Measure.GROUP_BOUND_MEETS_GOAL);
    }

    @Test
    void oneOfTwoGoalsIsNotShown() {
        number(Key.PRODUCT, "quality-bar.sensitivity-goal", "0.80");
        number(Key.PRODUCT, "quality-bar.specificity-goal", "0.80");
        group("women", GroupAxis.SEX, 300, 300);

        assertThat(line("women").state()).isEqualTo(PopulationState.INCONCLUSIVE);
    }

    @Test
    void countsThatContradictEachOtherCountForNothing() {
        group("women", GroupAxis.SEX, 31, 30);

        assertThat(line("women").figures()).isEmpty();
        assertThat(line("women").state()).isEqualTo(PopulationState.NOT_SHOWN);
        assertThat(rows()).extracting(Computed::measure).containsExactly(Measure.GROUPS_LISTED);
    }

    @Test
    void aHeldCountIsNoCount() {
        group("women", GroupAxis.SEX, 270, 300);
        given.computeIfPresent(
                new Key("women", "found"),
                (k, g) -> new Given(g.value(), g.text(), true, g.by(), g.because(), g.decided()));

        assertThat(line("women").figures()).isEmpty();
    }

    @Test
    void aShareBelowHalfOfThatInUseIsLittle() {
        number("women", "training-share", "0.24");
        number("women", "patient-share", "0.5");
        number("men", "training-share", "0.25");
        number("men", "patient-share", "0.5");

        assertThat(answer("women", Measure.TRAINING_SHARE_HALF)).isEqualTo(Tri.NO);
        assertThat(answer("men", Measure.TRAINING_SHARE_HALF)).isEqualTo(Tri.YES);
    }

    @Test
    void anEmptyListIsEmptyOnlyWhereItIsComplete() {
        assertThat(rows()).isEmpty();
        Answers complete = new Answers("x", Map.of(), List.of(Scope.GROUP.list()), new TreeMap<>());
        assertThat(GroupFacts.rows(complete)).containsExactly(new Computed(Key.PRODUCT, Measure.GROUPS_LISTED, Tri.NO));
    }

    private void group(String name, GroupAxis axis, int found, int diseased) {
        given.put(new Key(name, "axis"), Given.of(axis, axis.name()));
        number(name, "found", String.valueOf(found));
        number(name, "diseased", String.valueOf(diseased));
    }

    private void number(String subject, String path, String value) {
        given.put(new Key(subject, path), Given.of(Num.of(new BigDecimal(value)), value));
    }

    private Answers answers() {
        List<String> names = given.keySet().stream()
                .map(Key::subject)
                .filter(s -> !s.equals(Key.PRODUCT))
                .distinct()
                .toList();
        return new Answers("x", Map.of(Scope.GROUP, names), List.of(), new TreeMap<>(given));
    }

    private List<Computed> rows() {
        return GroupFacts.rows(answers()).stream().map(Computed.class::cast).toList();
    }

    private Tri answer(String subject, Measure measure) {
        return rows().stream()
                .filter(c -> c.subject().equals(subject) && c.measure() == measure)
                .map(Computed::answer)
                .findFirst()
                .orElse(Tri.UNKNOWN);
    }

    private PopulationLine line(String group) {
        return PopulationAssessor.of(answers()).stream()
                .filter(l -> l.group().equals(group))
                .findFirst()
                .orElseThrow();
    }
}
