package org.pathwayadvisor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** Holds the tables of the plan. */
class PlanTablesTest {
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final PlanTables TABLES =
            Reference.load(Path.of("rules"), PROBLEMS).plan().orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void theTablesHaveNoFault() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void aCohortThatIsNotClosedIsNeverABase() {
        SoftAssertions all = new SoftAssertions();
        for (String group : List.of("510k", "de-novo", "pma")) {
            for (String office : List.of("all", "OHT1", "OHT2", "OHT3", "OHT5", "OHT7", "OHT8")) {
                List<Cohort> base = TABLES.cohorts().base(group, office);
                all.assertThat(base).as(group + " " + office).isNotEmpty().allMatch(c -> c.closed() >= 0.95);
                all.assertThat(base).extracting(Cohort::year).doesNotContain(2025);
            }
        }
        all.assertThat(TABLES.cohorts().all()).anyMatch(c -> !c.usable());
        all.assertAll();
    }

    @Test
    void aCohortIsUsableFromNineteenInTwentyClosedOn() {
        Cohort cohort = TABLES.cohorts().all().get(0);
        assertThat(closed(cohort, 0.95).usable()).isTrue();
        assertThat(closed(cohort, 0.9499).usable()).isFalse();
    }

    /** The base of De Novo requests and of PMAs leaves out what FDA had not decided when it reported. */
    @Test
    void theLatestClosedCohortsAreTheBase() {
        assertThat(TABLES.cohorts().base("510k", "OHT8"))
                .extracting(Cohort::year)
                .containsExactly(2024, 2023);
        assertThat(TABLES.cohorts().base("de-novo", "all"))
                .extracting(Cohort::year)
                .containsExactly(2024, 2023);
        assertThat(TABLES.cohorts().base("pma", "all")).extracting(Cohort::year).containsExactly(2023, 2021);
    }

    private static Cohort closed(Cohort c, double closed) {
        return new Cohort(
                c.group(),
                c.office(),
                c.year(),
                c.n(),
                closed,
                c.mean(),
                c.quantiles(),
                c.most(),
                c.refused(),
                c.evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "21 CFR 892.2080, OHT8",
        "21 CFR 870.2345, OHT2",
        "21 CFR 882.1890, OHT5",
        "21 CFR 880.6316, OHT3",
        "21 CFR 862.1356, OHT7",
        "21 CFR 878.1830, all",
        "'', all"
    })
    void anOfficeFollowsFromTheRegulation(String regulation, String office) {
        assertThat(TABLES.cohorts().office(regulation)).isEqualTo(office);
    }

    /** Shares of the fee of a PMA; they check the published fees and never replace one. */
    @Test
    void feesKeepTheirSharesToADollar() {
        Map<String, Double> shares = Map.of(
                "510k", 0.045,
                "de-novo", 0.3,
                "513g", 0.0135,
                "panel-track", 0.8,
                "180-day", 0.15,
                "real-time", 0.07,
                "30-day-notice", 0.016,
                "annual-report", 0.035);
        SoftAssertions all = new SoftAssertions();
        for (FeeYear year : TABLES.feeYears()) {
            int pma = year.fees().get("pma").standard();
            year.fees().forEach((kind, fee) -> {
                String what = kind + " " + year.year();
                if (shares.containsKey(kind)) {
                    all.assertThat((double) fee.standard()).as(what).isCloseTo(shares.get(kind) * pma, within(1.0));
                }
                double small = List.of("513g", "30-day-notice").contains(kind) ? 0.5 : 0.25;
                fee.small()
                        .ifPresent(s -> all.assertThat((double) s)
                                .as(what + " small")
                                .isCloseTo(small * fee.standard(), within(1.0)));
            });
        }
        all.assertThat(TABLES.feeYears()).extracting(FeeYear::year).containsExactly(2024, 2025, 2026, 2027);
        all.assertAll();
    }

    @Test
    void everyJudgementSaysSo() {
        List<Evidence> all = new ArrayList<>();
        TABLES.models().forEach(m -> m.steps().forEach(s -> all.add(s.evidence())));
        TABLES.costLines().forEach(l -> all.add(l.evidence()));
        assertThat(all)
                .filteredOn(e -> e.source().equals("judgement") || e.quality() == Quality.JUDGEMENT)
                .isNotEmpty()
                .allMatch(Evidence::judgement)
                .allMatch(e -> e.words().contains("judgement"));
    }

    /** Each cell of the cohorts against FDA's report, where the data of the specification are at hand. */
    @Test
    void cohortsAreThoseOfTheReports() throws IOException {
        Path data = Path.of("../shared/data/mdufa_times.csv");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isRegularFile(data));
        int compared = 0;
        SoftAssertions all = new SoftAssertions();
        for (String line : Files.readAllLines(data)) {
            List<String> cells = cells(line);
            if (cells.size() < 7 || !cells.get(5).matches("\\d{4}")) {
                continue;
            }
            String group = cells.get(3).startsWith("510(k)") && !cells.get(3).contains("Third")
                    ? "510k"
                    : cells.get(3).contains("De Novo")
                            ? "de-novo"
                            : cells.get(3).contains("Without Panel") ? "pma" : "";
            String office = cells.get(2).equals("CDRH") ? "all" : cells.get(2);
            int year = Integer.parseInt(cells.get(5));
            for (Cohort c : TABLES.cohorts().all()) {
                String source = cells.get(0).equals("MDUFA V") ? "mdufa-v-report" : "mdufa-iv-report";
                if (c.group().equals(group)
                        && c.office().equals(office)
                        && c.year() == year
                        && c.evidence().source().equals(source)) {
                    double own = own(c, cells.get(4));
                    if (own >= 0) {
                        compared++;
                        all.assertThat(own)
                                .as(line)
                                .isEqualTo(Double.parseDouble(cells.get(6).replace(",", "")));
                    }
                }
            }
        }
        all.assertThat(compared).isGreaterThan(100);
        all.assertAll();
    }

    private static double own(Cohort c, String metric) {
        if (metric.matches("[2468]0th Percentile Total Days to MDUFA (IV |V )?Decision")) {
            return c.quantiles().get((metric.charAt(0) - '2') / 2);
        }
        if (metric.startsWith("Maximum Total Days")) {
            return c.most();
        }
        return metric.matches("Average (Number of )?Total Days to MDUFA (IV |V )?Decision") ? c.mean() : -1;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String part : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(part.replaceAll("^\"|\"$", ""));
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources.yaml | date: 2025-11-20, |  | `date` is missing",
                "goals.yaml | source: goals-raps | source: goals-rabs | `goals-rabs` is not in sources.yaml",
                "performance.yaml | closed: 0.5539 | closed: 1.5539 | `closed` is more than 1",
                "performance.yaml | [57, 89, 128, 212] | [57, 89, 212, 128] | `quantiles` are not four days in order",
                "performance.yaml | n: 1849 | n: many | `many` is not a number for `n`",
                "fees.yaml | fee: pma, standard: 636732 | fee: pna, standard: 636732 | `pna` is not a fee",
                "fees.yaml | from: 2026-10-01 | from: 2026-10-02 | `from` and `through` are not those of fiscal year 2027",
                "fees.yaml | small: 7163 | small: 71630 | the fee of a small business is the higher one",
                "phases.yaml | [28, 70, 180] | [28, 170, 80] | low, typical and high are out of order",
                "phases.yaml | after: [data-agreements] | after: [data-agreement] | `data-agreement` is not a phase",
                "phases.yaml | [28, 70, 180], after: [strategy] | [28, 70, 180], after: [fda-review] | `data-agreements` waits for `fda-review`, which is not before it",
                "phases.yaml | chance: 0.6, | chance: 6, | `chance` is more than 1",
                "cost-lines.yaml | line: statistics | line: data | line `data` is there twice",
                "cost-lines.yaml | models: [pma], typical | models: [pna], typical | `pna` is not a plan of phases.yaml",
                "cost-lines.yaml | source: judgement, certainty: judgement | source: judgement, certainty: verified | a judgement must say so",
                "outcomes.yaml | yes: 0.8434 | yes: 84.34 | `yes` is more than 1"
            })
    void aFaultIsNamedWithItsPlace(String file, String good, String bad, String message) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/reference/plan"))) {
            Files.createDirectories(folder.resolve("reference/plan"));
            for (Path each : files.toList()) {
                String text = Files.readString(each);
                if (each.getFileName().toString().equals(file)) {
                    assertThat(text).contains(good);
                    int at = text.indexOf(good);
                    text = text.substring(0, at) + (bad == null ? "" : bad) + text.substring(at + good.length());
                }
                Files.writeString(folder.resolve("reference/plan").resolve(each.getFileName()), text);
            }
        }
        List<Problem> problems = new ArrayList<>();
        PlanReader.read(folder, f -> new TableReader(f, problems, Shelf.EMPTY, new ArrayList<>()));
        assertThat(problems).isNotEmpty();
        assertThat(problems.get(0).what()).isEqualTo(message);
        assertThat(problems.get(0).place().file()).endsWith(file);
        assertThat(problems.get(0).place().line()).isPositive();
    }
}
