package org.pathwayadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.DoneStep;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Reference;

/** Whole plans: what an answer changes in them, and what it leaves alone. */
class PlannerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PlanTables TABLES =
            Reference.load(Path.of("rules"), new ArrayList<>()).plan().orElseThrow();
    private static final Planner PLANNER = new Planner(TABLES);
    private static final Case TRIAGE = new Case(Pathway.P510K, "OHT8", "QAS", Set.of(), Map.of());

    /** A team, changed one answer at a time. */
    private static final class Answers {
        private LocalDate start = DAY;
        private Double regulatoryStart = 0.0;
        private Long receipts = 200_000_000L;
        private Tri earlierPma = Tri.NO;
        private ContractState contract = ContractState.SIGNED;
        private Integer sites = 1;
        private Set<DoneStep> done = Set.of();
        private Set<Redo> redo;
        private Long cost;
        private Map<Phase, Double> months = Map.of();

        Team team() {
            return new Team(
                    DAY,
                    Optional.ofNullable(start),
                    Optional.ofNullable(regulatoryStart),
                    Optional.ofNullable(receipts),
                    earlierPma,
                    Tri.UNKNOWN,
                    Optional.ofNullable(cost),
                    contract,
                    Optional.empty(),
                    Optional.ofNullable(sites),
                    Optional.empty(),
                    Optional.ofNullable(done),
                    Optional.ofNullable(redo),
                    months,
                    Map.of());
        }

        RoutePlan plan(Case product) {
            return PLANNER.plan(product, team()).orElseThrow();
        }
    }

    /** Section 6 of the specification, example A; its lines are not listed there, ours are in cost-lines.yaml. */
    @ParameterizedTest
    @CsvSource({"200000000, 458, 732, 1181", "5000000, 436, 705, 1160"})
    void theOutsideSpendOfTheTriageExampleIsThatOfTheSpecification(long receipts, double p10, double p50, double p90) {
        Answers a = new Answers();
        a.receipts = receipts;
        Span thousands = a.plan(TRIAGE).cost().total().map(d -> d / 1000);
        assertThat(thousands.p10()).isCloseTo(p10, within(0.03 * p10));
        assertThat(thousands.p50()).isCloseTo(p50, within(0.03 * p50));
        assertThat(thousands.p90()).isCloseTo(p90, within(0.03 * p90));
    }

    @Test
    void aTotalIsNoSumOfExtremes() {
        Cost cost = new Answers().plan(TRIAGE).cost();
        long low = cost.rows().stream().mapToLong(Cost.Row::low).sum();
        long high = cost.rows().stream().mapToLong(Cost.Row::high).sum();
        assertThat(cost.total().p10()).isGreaterThan(low);
        assertThat(cost.total().p90()).isLessThan(high);
        assertThat(cost.rows().stream().mapToDouble(Cost.Row::driver).sum()).isCloseTo(1, within(0.05));
    }

    @Test
    void workThatIsDoneIsTakenOffAndItsCostWithIt() {
        RoutePlan all = new Answers().plan(TRIAGE);
        Answers a = new Answers();
        a.done = EnumSet.of(DoneStep.QMS, DoneStep.SOFTWARE_FILE);
        RoutePlan less = a.plan(TRIAGE);
        assertThat(less.schedule().bars())
                .extracting(Schedule.Bar::phase)
                .doesNotContain(Phase.QUALITY_SYSTEM, Phase.SOFTWARE_FILE)
                .contains(Phase.VERIFICATION);
        assertThat(less.schedule().decision().orElseThrow().p50())
                .isLessThan(all.schedule().decision().orElseThrow().p50());
        assertThat(less.cost().rows()).extracting(Cost.Row::id).doesNotContain("quality-system", "software-file");
    }

    @Test
    void withoutAContractTheBuyingCycleComesBetween() {
        Answers signed = new Answers();
        Answers none = new Answers();
        none.contract = ContractState.NONE;
        Span first = signed.plan(TRIAGE).schedule().activeUse().orElseThrow();
        Span later = none.plan(TRIAGE).schedule().activeUse().orElseThrow();
        assertThat(later.p50() - first.p50()).isBetween(200.0, 245.0);
        assertThat(none.plan(TRIAGE).schedule().decision())
                .isEqualTo(signed.plan(TRIAGE).schedule().decision());
    }

    @Test
    void anOpenContractShowsBothWithAWord() {
        Answers a = new Answers();
        a.contract = ContractState.UNKNOWN;
        RoutePlan plan = a.plan(TRIAGE);
        assertThat(plan.without()).isPresent();
        assertThat(plan.without().get().contract()).isEqualTo(ContractState.NONE);
        assertThat(plan.assumptions()).extracting(RoutePlan.Assumed::question).contains("plan.contract");
    }

    @Test
    void theLastOfSeveralHospitalsIsLaterThanTheFirst() {
        Answers a = new Answers();
        a.sites = 5;
        Schedule schedule = a.plan(TRIAGE).schedule();
        assertThat(schedule.lastSite().orElseThrow().p50())
                .isGreaterThan(schedule.activeUse().orElseThrow().p50());
        assertThat(schedule.activeUse())
                .isEqualTo(new Answers().plan(TRIAGE).schedule().activeUse());
    }

    @Test
    void aPhaseThatIsAddedMovesNoOtherAndTheDatesBehindIt() {
        RoutePlan without = new Answers().plan(TRIAGE);
        Set<Phase> study = EnumSet.of(Phase.STUDY_STARTUP, Phase.CLINICAL_STUDY, Phase.ANALYSIS);
        RoutePlan with = new Answers().plan(new Case(Pathway.P510K, "OHT8", "QAS", study, Map.of()));
        assertThat(end(with, Phase.SOFTWARE_FILE)).isEqualTo(end(without, Phase.SOFTWARE_FILE));
        assertThat(with.schedule().submission().orElseThrow().p50())
                .isGreaterThan(without.schedule().submission().orElseThrow().p50() + 100);
        assertThat(with.cost().rows()).extracting(Cost.Row::id).contains("clinical-study");
    }

    private static Span end(RoutePlan plan, Phase phase) {
        return plan.schedule().bars().stream()
                .filter(b -> b.phase() == phase)
                .findFirst()
                .orElseThrow()
                .end();
    }

    @Test
    void aReaderStudyWithoutADurationIsNamedAndLeftOut() {
        Case product = new Case(Pathway.P510K, "OHT8", "QAS", Set.of(Phase.READER_STUDY), Map.of());
        RoutePlan plan = new Answers().plan(product);
        assertThat(plan.untimed()).containsExactly(Phase.READER_STUDY);
        assertThat(plan.schedule().decision())
                .isEqualTo(new Answers().plan(TRIAGE).schedule().decision());
        assertThat(plan.cost().rows()).extracting(Cost.Row::id).contains("reader-study");
        Answers own = new Answers();
        own.months = Map.of(Phase.READER_STUDY, 14.0);
        RoutePlan entered = own.plan(product);
        assertThat(entered.untimed()).isEmpty();
        assertThat(entered.schedule().decision().orElseThrow().p50())
                .isGreaterThan(plan.schedule().decision().orElseThrow().p50());
    }

    @Test
    void aPublicationIsNeverOnTheWayToFda() {
        Answers a = new Answers();
        a.months = Map.of(Phase.PUBLICATION, 120.0);
        RoutePlan plan = a.plan(new Case(Pathway.P510K, "OHT8", "QAS", Set.of(Phase.PUBLICATION), Map.of()));
        assertThat(plan.schedule().decision())
                .isEqualTo(new Answers().plan(TRIAGE).schedule().decision());
        assertThat(plan.schedule().bars())
                .filteredOn(b -> b.phase() == Phase.PUBLICATION)
                .hasSize(1)
                .allMatch(b -> b.critical() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "510k, 100000000, true",
        "510k, 100000001, false",
    })
    void aSmallBusinessHasReceiptsUpToAHundredMillion(String route, long receipts, boolean small) {
        Answers a = new Answers();
        a.receipts = receipts;
        assertThat(a.plan(TRIAGE).fees().small()).contains(small);
    }

    @ParameterizedTest
    @CsvSource({"30000000, NO, YES", "30000001, NO, NO", "30000000, YES, NO", "30000000, UNKNOWN, UNKNOWN"})
    void theFirstPmaOfASmallCompanyIsFree(long receipts, Tri earlier, Tri free) {
        Answers a = new Answers();
        a.receipts = receipts;
        a.earlierPma = earlier;
        RoutePlan plan = a.plan(new Case(Pathway.PMA, "all", "", Set.of(), Map.of()));
        assertThat(plan.fees().firstPmaFree()).isEqualTo(free);
    }

    @Test
    void feesAreThoseOfEachFiscalYearBetweenTheEarlyAndTheLateDate() {
        FeePlan fees = new Answers().plan(TRIAGE).fees();
        assertThat(fees.submission()).extracting(FeeAmount::year).containsExactly(2027, 2028);
        assertThat(fees.submission()).extracting(FeeAmount::projected).containsExactly(false, true);
        assertThat(fees.submission().get(0).standard()).isEqualTo(28_653);
        assertThat(fees.registration()).hasSize(3);
        assertThat(fees.afterGoals()).isTrue();
    }

    @Test
    void theRequestOfASmallBusinessIsSentSixtyDaysBeforeTheEarlyDate() {
        Answers a = new Answers();
        a.receipts = 4_000_000L;
        RoutePlan plan = a.plan(TRIAGE);
        LocalDate early =
                Span.day(DAY, plan.schedule().submission().orElseThrow().p10());
        assertThat(plan.fees().requestBefore()).contains(early.minusDays(60));
        assertThat(plan.fees().requestFrom()).contains(LocalDate.of(2026, 10, 1));
        assertThat(new Answers().plan(TRIAGE).fees().requestBefore()).isEmpty();
    }

    @Test
    void aSilentTeamGetsEachAssumptionInWords() {
        RoutePlan plan = PLANNER.plan(TRIAGE, Team.silent(DAY)).orElseThrow();
        assertThat(plan.assumptions())
                .extracting(RoutePlan.Assumed::question)
                .contains(
                        "plan.start",
                        "plan.done",
                        "plan.regulatory-start-months",
                        "plan.contract",
                        "plan.reference-sites",
                        "plan.yearly-receipts",
                        "plan.team-cost-a-month",
                        "plan.redo");
        assertThat(plan.late()).isEmpty();
        assertThat(plan.cost().monthOfDelay()).isEmpty();
    }

    @Test
    void aStartInThePastCountsFromTheDayOfTheAnswerAndSaysSo() {
        Answers a = new Answers();
        a.start = DAY.minusDays(1);
        assertThat(a.team().from()).isEqualTo(DAY);
        assertThat(a.plan(TRIAGE).assumptions())
                .extracting(RoutePlan.Assumed::text)
                .anyMatch(t -> t.contains("2026-11-22 lies in the past"));
    }

    @Test
    void aLateStartCostsWhatMustBeDoneAgainAndNothingElse() {
        Answers nothing = new Answers();
        nothing.redo = Set.of();
        Answers software = new Answers();
        software.redo = EnumSet.of(Redo.SOFTWARE_FILE);
        RoutePlan.LateStart free = nothing.plan(TRIAGE).late().orElseThrow();
        RoutePlan.LateStart paid = software.plan(TRIAGE).late().orElseThrow();
        assertThat(free.dollars()).isEmpty();
        assertThat(paid.dollars().orElseThrow().p50()).isBetween(80_000.0, 100_000.0);
        assertThat(paid.later().p50()).isGreaterThan(free.later().p50());
        assertThat(paid.later().p50()).isLessThanOrEqualTo(12 * Span.MONTH + 1);
    }

    @Test
    void aLateStartIsNeverEarlierAndAYearLaterWhereAllIsDoneAgain() {
        Answers a = new Answers();
        a.done = EnumSet.of(DoneStep.STRATEGY);
        a.redo = EnumSet.of(Redo.SOFTWARE_FILE);
        Span some = a.plan(TRIAGE).late().orElseThrow().later();
        assertThat(some.p10()).isPositive();
        a.redo = EnumSet.allOf(Redo.class);
        Span all = a.plan(TRIAGE).late().orElseThrow().later();
        assertThat(all.p10()).isCloseTo(12 * Span.MONTH, within(1e-6));
        assertThat(all.p90()).isCloseTo(12 * Span.MONTH, within(1e-6));
    }

    @Test
    void dataOfBuildingStillFollowTheirAgreements() {
        Answers a = new Answers();
        a.regulatoryStart = 12.0;
        a.redo = Set.of();
        RoutePlan plan = a.plan(TRIAGE);
        assertThat(end(plan, Phase.DATA_AND_TRUTH).p10())
                .isGreaterThan(end(plan, Phase.DATA_AGREEMENTS).p10());
        assertThat(end(plan, Phase.STRATEGY).p10()).isGreaterThan(12 * Span.MONTH);
    }

    @Test
    void theOwnCostOfTheTeamIsALineOfItsOwn() {
        Answers a = new Answers();
        a.cost = 100_000L;
        Cost cost = a.plan(TRIAGE).cost();
        assertThat(cost.monthOfDelay()).contains(100_000L);
        assertThat(cost.total()).isEqualTo(new Answers().plan(TRIAGE).cost().total());
        double months = a.plan(TRIAGE).schedule().decision().orElseThrow().p50() / Span.MONTH;
        assertThat(cost.team().orElseThrow().p50()).isCloseTo(months * 100_000, within(1.0));
    }

    @Test
    void whatIsCommittedBeforeTheAnswerOfFdaIsPartOfTheTotal() {
        Cost cost = new Answers().plan(TRIAGE).cost();
        assertThat(cost.committed().orElseThrow().p50())
                .isBetween(1.0, cost.total().p50());
    }

    @Test
    void oddsStandBesideTheDates() {
        assertThat(new Answers().plan(TRIAGE).odds().yes()).contains(91);
        assertThat(new Answers().plan(TRIAGE.on(Pathway.DE_NOVO)).odds().yes()).contains(45);
        assertThat(new Answers()
                        .plan(new Case(Pathway.P510K, "OHT2", "", Set.of(), Map.of()))
                        .odds()
                        .yes())
                .contains(84);
        assertThat(new Answers().plan(TRIAGE).odds().events())
                .extracting(PlanTables.Event::id)
                .containsOnlyOnce("request");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_A_DEVICE", "ENFORCEMENT_DISCRETION", "NO_NEW_SUBMISSION"})
    void whereNothingIsFiledTheHospitalRemains(Pathway route) {
        RoutePlan plan = new Answers().plan(TRIAGE.on(route));
        assertThat(plan.schedule().submission()).isEmpty();
        assertThat(plan.schedule().decision()).isEmpty();
        assertThat(plan.schedule().activeUse()).isPresent();
        assertThat(plan.fees().submission()).isEmpty();
        assertThat(plan.fees().registration()).isEmpty();
        assertThat(plan.odds().outcome()).isEmpty();
    }

    @Test
    void authorizedDevicesOfTheCodeAreShownBeside() {
        assertThat(new Answers().plan(TRIAGE).devices().orElseThrow().n()).isEqualTo(35);
        assertThat(new Answers()
                        .plan(new Case(Pathway.P510K, "OHT8", "XXX", Set.of(), Map.of()))
                        .devices()
                        .orElseThrow()
                        .n())
                .isEqualTo(554);
    }

    @Test
    void aRouteWithoutPhasesHasNoPlan() {
        assertThat(PLANNER.plan(TRIAGE.on(Pathway.OTHER_CENTER), Team.silent(DAY)))
                .isEmpty();
    }

    @Test
    void thePlanIsTheSameEachTime() {
        List<RoutePlan> twice = List.of(new Answers().plan(TRIAGE), new Answers().plan(TRIAGE));
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }
}
