package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What reports say of time and money, on products of the samples. */
class PlanReportTest {
    private static final Law LAW = Advisor.load(Path.of("rules")).law(LocalDate.of(2026, 11, 23));
    private static final Assessment TRIAGE = assess("stroke-triage", Optional.empty());
    private static final Assessment OPEN = assess("first-idea", Optional.empty());

    private static Assessment assess(String name, Optional<Pathway> other) {
        Answers answers = Questionnaires.load(Path.of("questionnaires", name + ".yaml"));
        return new Assessor(LAW, "test").assess(answers, other);
    }

    private static String section(Assessment a) {
        return TextReport.part(a, Part.PLAN, Style.PLAIN).replaceAll("\\s+", " ");
    }

    private static JsonNode json(Assessment a) throws IOException {
        return new ObjectMapper().readTree(JsonReport.of(a)).get("plan");
    }

    @Test
    void theOddsStandBesideEachDateOfADecisionAndAfterIt() {
        Block dates = PlanDates.dates(
                TRIAGE.plan().main().orElseThrow(), TRIAGE.plan().from());
        assertThat(dates.items()).hasSizeGreaterThan(3);
        assertThat(dates.items())
                .filteredOn(i -> !i.lead().equals("submission"))
                .allMatch(i -> i.text().contains("if FDA says yes: 91 of 100"));
        assertThat(TextReport.screen(TRIAGE, Style.PLAIN).replaceAll("\\s+", " "))
                .contains("TIME AND MONEY")
                .contains("if FDA says yes: 91 of 100");
    }

    @Test
    void eachJudgementIsPrintedAsOne() {
        Block bars = PlanDates.bars(TRIAGE.plan().main().orElseThrow());
        List<Schedule.Bar> phases =
                TRIAGE.plan().main().orElseThrow().schedule().bars();
        for (int i = 0; i < phases.size(); i++) {
            boolean judged = phases.get(i).evidence().judgement();
            assertThat(bars.items().get(i).aside().startsWith("judgement"))
                    .as(Text.word(phases.get(i).phase()))
                    .isEqualTo(judged);
        }
        Block lines = PlanMoney.lines(TRIAGE.plan().main().orElseThrow());
        assertThat(lines.items()).isNotEmpty().allMatch(i -> !i.aside().isEmpty());
    }

    @Test
    void allBarsAreOfOneWidth() {
        for (Item item : PlanDates.bars(TRIAGE.plan().main().orElseThrow()).items()) {
            assertThat(Prose.plain(item.text())).matches("`[.#?-]{40}` .*");
        }
    }

    @Test
    void theSectionHoldsDatesPhasesFeesSpendAssumptionsAndSources() {
        assertThat(section(TRIAGE))
                .contains("THE NEXT 90 DAYS OF THE PLAN")
                .contains("DATES")
                .contains("PHASES")
                .contains("HOW LONG FDA TOOK")
                .contains("HOW FILES END")
                .contains("FDA'S FEES")
                .contains("$7,163, fiscal year 2027.")
                .contains("[projection: no fee is published]")
                .contains("MDUFA V) ends on 2027-09-30")
                .contains("OUTSIDE SPEND")
                .contains("AFTER THE CONTRACT")
                .contains("no source: enter yours as `plan.training-cost`")
                .contains("WHOLE PROGRAMS, BY THE LITERATURE")
                .contains("THIS PLAN TAKES FOR GRANTED")
                .contains("SOURCES OF THE PLAN");
        assertThat(MarkdownReport.part(TRIAGE, Part.PLAN)).contains("## Phases").contains("## Outside spend");
    }

    @Test
    void jsonHasTheContractAndDollarsAsIntegers() throws IOException {
        JsonNode plan = json(TRIAGE);
        for (String date : List.of("submission", "decision", "activeUse")) {
            JsonNode span = plan.get("timeline").get(date);
            assertThat(span.get("p10").asDouble())
                    .as(date)
                    .isLessThan(span.get("p50").asDouble());
            assertThat(span.get("p50").asDouble())
                    .as(date)
                    .isLessThan(span.get("p90").asDouble());
            assertThat(LocalDate.parse(span.get("days").get("p50").asText()))
                    .isAfter(TRIAGE.plan().from());
        }
        JsonNode fee = plan.get("cost").get("fees").get("submission").get(0);
        assertThat(fee.get("usd").isInt()).isTrue();
        assertThat(fee.get("usd").asInt()).isEqualTo(7163);
        assertThat(plan.get("cost").get("outsideSpend").get("p50").isIntegralNumber())
                .isTrue();
    }

    @Test
    void anOpenRouteHasEachPossiblePlanAndNoneAsItsOwn() throws IOException {
        assertThat(OPEN.recommendation().pathway()).isEmpty();
        JsonNode plan = json(OPEN);
        assertThat(plan.get("timeline").isNull()).isTrue();
        assertThat(plan.get("choices").size()).isGreaterThan(1);
        assertThat(section(OPEN)).contains("ROUTES SIDE BY SIDE").contains("The route is open");
    }

    @Test
    void anotherRouteStandsBesideTheSettledOne() throws IOException {
        Assessment both = assess("stroke-triage", Optional.of(Pathway.DE_NOVO));
        assertThat(json(both).get("pathway").asText()).isEqualTo("510k");
        assertThat(json(both).get("choices").size()).isEqualTo(2);
        assertThat(section(both)).contains("ROUTES SIDE BY SIDE").contains("if FDA says yes: 45 of 100");
    }

    @Test
    void nothingIsFiledForWhatIsNoDevice() throws IOException {
        Assessment scribe = assess("ambient-scribe", Optional.empty());
        assertThat(json(scribe).get("timeline").get("decision").isNull()).isTrue();
        assertThat(json(scribe).get("timeline").get("activeUse").isNull()).isFalse();
        assertThat(section(scribe)).doesNotContain("if FDA says yes").doesNotContain("FDA'S FEES");
    }
}
