package org.pathwayadvisor.audit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cases show of conditions, in numbers and in colours; the two are counted apart and must agree. */
class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void casesTryEachShippedRuleAndEachConditionBothWays() {
        Coverage coverage = CoverageRun.of(Path.of("rules"), Optional.empty(), DAY);
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.totals().rules()).isGreaterThan(1000);
        assertThat(coverage.totals().rulePercent()).isEqualTo("100.0 %");
        assertThat(coverage.totals().conditionPercent()).isEqualTo("100.0 %");
        assertThat(coverage.excused())
                .allMatch(e -> e.endsWith("it only names the rows over which the rule runs")
                        || e.endsWith("another condition reads what is asked of such an entry only"));
        agrees(coverage);
    }

    @Test
    void aBaseInOrderIsShownWhole() throws IOException {
        Coverage coverage = coverage("");
        assertThat(coverage.cases()).isEqualTo(7);
        assertThat(coverage.totals()).isEqualTo(new Totals(4, 4, 0, 6, 0, 12, 12, 0));
        agrees(coverage);
    }

    @Test
    void eachWayThatNoCaseShowsIsNamedAndCounted() throws IOException {
        Coverage branch = coverage("a hidden basis");
        assertThat(branch.missing())
                .containsExactly(
                        "decision-support/CDS-130-user.drl:22: holds in no case without the others of its `or`: "
                                + "Use( $subject : subject, basisShown == Tri.NO )");
        assertThat(branch.totals().conditionPercent()).isEqualTo("91.6 %");
        agrees(branch);

        Coverage limb = coverage("a shown basis decides nothing alone");
        assertThat(limb.missing())
                .containsExactly("decision-support/CDS-130-user.drl:9: fails alone in no case: "
                        + "Use( $subject : subject, user in ( User.SPECIALIST, User.OTHER_CLINICIAN ) )");
        agrees(limb);

        Coverage idle = coverage("two kinds of clinicians");
        assertThat(idle.missing()).contains("decision-support/CDS-130-user.drl:3: CDS-130 applies in no case");
        assertThat(idle.totals().applied()).isEqualTo(2);
        agrees(idle);
    }

    @Test
    void aConditionThatFailsBesideAnotherDecidesNothing() throws IOException {
        Coverage coverage = coverage("a specialist whose basis", "a shown basis");
        ConditionCoverage basis = rule(coverage, "CDS-130").conditions().get(1);
        assertThat(basis.held()).containsExactly("two kinds of clinicians see the basis");
        assertThat(basis.failed()).isEmpty();
    }

    @Test
    void aQuestionnaireCountsApartFromCases() throws IOException {
        Path questionnaires = Files.createDirectories(folder.resolve("questionnaires/more"));
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), questionnaires.resolve("stroke.yaml"));
        Files.copy(
                Path.of("questionnaires/stroke-triage.expected.yaml"), questionnaires.resolve("stroke.expected.yaml"));
        Files.writeString(questionnaires.resolve("notes.yaml"), "- of no product\n");
        Coverage coverage = CoverageRun.of(
                Path.of("rules"),
                Optional.of(questionnaires.getParent()),
                DAY,
                r -> List.of("CDS-010", "XC-010").contains(r.provision()));
        assertThat(coverage.questionnaires()).containsExactly("more/stroke.yaml");
        assertThat(rule(coverage, "CDS-010-not").appliesIn()).containsExactly("more/stroke.yaml");
        assertThat(rule(coverage, "CDS-010").appliesIn()).isEmpty();
        agrees(coverage);
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        String page = CoveragePage.of(coverage(""));
        assertThat(page).doesNotContain("<script", "http:", "https:", "<link", "src=", "@import", "url(");
        assertThat(page).contains("prefers-color-scheme: dark", "<li>staff are no clinicians\n");
        assertThat(page).contains("&quot;CDS-130-not&quot;", "FD&amp;C Act 520");
    }

    /** The share of ways as the colours of the page tell it, for all and for each topic, against the numbers. */
    private static void agrees(Coverage coverage) {
        String page = CoveragePage.of(coverage);
        assertThat(shade(page))
                .isEqualTo(coverage.totals().shown() + "/" + coverage.totals().ways());
        Matcher share = Pattern.compile("<strong id=\"share\">([^<]*)</strong>").matcher(page);
        assertThat(share.find()).isTrue();
        assertThat(share.group(1)).isEqualTo(coverage.totals().conditionPercent());
        coverage.topics().forEach((topic, totals) -> {
            String section = page.substring(page.indexOf("<section id=\"" + topic + "\">"));
            section = section.substring(0, section.indexOf("</section>"));
            assertThat(shade(section)).as(topic).isEqualTo(totals.shown() + "/" + totals.ways());
        });
    }

    /** Ways that are shown, of those there are, read off the marks in the rules' text alone. */
    private static String shade(String page) {
        String rules = page.contains("<section") ? page.substring(page.indexOf("<section")) : page;
        int shown = 2 * count(rules, "both") + count(rules, "one") + count(rules, "once");
        int ways = 2 * (count(rules, "both") + count(rules, "one") + count(rules, "none"))
                + count(rules, "once")
                + count(rules, "once none");
        return shown + "/" + ways;
    }

    private static int count(String page, String shade) {
        return page.split("<mark class=\"" + shade + "\">", -1).length - 1;
    }

    private static RuleCoverage rule(Coverage coverage, String id) {
        return coverage.rules().stream()
                .filter(r -> r.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The small folder of rules, without some of its cases. */
    private Coverage coverage(String... without) throws IOException {
        Path base = Path.of("src/test/resources/lint/base");
        Path rules = Files.createTempDirectory(folder, "rules");
        try (Stream<Path> all = Files.walk(base)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = rules.resolve(base.relativize(file));
                Files.createDirectories(to.getParent());
                StringBuilder kept = new StringBuilder();
                for (String part : Files.readString(file).split("\n\n", -1)) {
                    boolean left = Stream.of(without).anyMatch(w -> !w.isEmpty() && part.startsWith("- name: " + w));
                    kept.append(left ? "" : part + "\n\n");
                }
                Files.writeString(to, kept);
            }
        }
        return CoverageRun.of(rules, Optional.empty(), DAY);
    }
}
