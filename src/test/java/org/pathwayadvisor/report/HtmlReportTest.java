package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.report.html.HtmlReport;

/** The page to send, by its structure and its words; how it looks is for a browser. */
class HtmlReportTest {
    private static final List<String> PRODUCTS = List.of(
            "stroke-triage", "hospital-platform", "first-idea", "health-data/deidentified-images", "wellness-coach");

    private static Advisor advisor;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    private static Assessment assess(String product) {
        return advisor.assess(Path.of("questionnaires", product + ".yaml"), Samples.DAY);
    }

    @TestFactory
    Stream<DynamicTest> saysWhatTheJsonSays() {
        return PRODUCTS.stream()
                .map(p -> dynamicTest(p, () -> {
                    Assessment a = assess(p);
                    String page = HtmlReport.of(a);
                    String text = PageText.of(page);
                    JsonNode json = json(a);
                    assertThat(text).contains(StatusLine.of(a));
                    String says = text.substring(0, text.indexOf("Unfold everything"));
                    JsonNode answer = json.get("recommendation");
                    for (JsonNode word : answer.get("possible")) {
                        assertThat(text).contains(inline(word.asText()));
                    }
                    if (a.recommendation().pathway().isPresent()) {
                        assertThat(says)
                                .containsIgnoringCase(
                                        inline(answer.get("pathway").asText()));
                    }
                    for (String fact : List.of("regulation", "productCode")) {
                        if (!answer.get(fact).isNull()) {
                            assertThat(says).contains(answer.get(fact).asText());
                        }
                    }
                    for (JsonNode function : answer.get("decidedByAll")) {
                        assertThat(text).contains(function.asText());
                    }
                    assertThat(says).contains(json.get("recheckBy").asText());
                    String stops = PageText.of(section(page, "stops"));
                    for (String list : List.of("findings", "data", "care")) {
                        JsonNode findings = list.equals("findings")
                                ? json.get(list)
                                : json.get(list).get("findings");
                        for (JsonNode finding : findings) {
                            if (finding.get("severity").asText().equals("blocker")) {
                                assertThat(stops)
                                        .contains(
                                                Prose.clean(finding.get("title").asText()));
                            }
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasTheChaptersOfMarkdown() {
        return PRODUCTS.stream()
                .map(p -> dynamicTest(p, () -> {
                    Assessment a = assess(p);
                    List<String> markdown = headings(MarkdownReport.full(a), "## ");
                    assertThat(markdown.get(0)).isEqualTo("The answer");
                    String page = HtmlReport.of(a);
                    assertThat(PageText.headings(page, 2)).isEqualTo(markdown.subList(1, markdown.size()));
                    assertThat(page).contains("id=\"answer\"");
                }));
    }

    @Test
    void hasEveryChapterThatAMeetingAsksFor() {
        assertThat(PageText.headings(HtmlReport.of(assess("stroke-triage")), 2))
                .containsExactly(
                        "Stops",
                        "Why",
                        "Functions",
                        "What it rests on",
                        "Patient data",
                        "Evidence and study",
                        "Plan and cost",
                        "Readiness",
                        "Quality, safety and use",
                        "Duties",
                        "Open questions",
                        "What would change it",
                        "All answers",
                        "Authorities",
                        "Limits",
                        "Receipt");
    }

    /** Where a chapter holds several parts, each is named, in Markdown and on the page. */
    @Test
    void namesEveryPartOfAChapter() {
        List<String> parts =
                List.of("Evidence", "Who it works for", "Quality and safety", "What the user sees", "Deployment");
        for (String product : List.of("sepsis-alert", "hospital-platform")) {
            Assessment a = assess(product);
            assertThat(PageText.headings(HtmlReport.of(a), 3)).containsSubsequence(parts);
            assertThat(headings(MarkdownReport.full(a), "### ")).containsSubsequence(parts);
        }
    }

    /** The text with everything has no block that the chapters leave out. */
    @TestFactory
    Stream<DynamicTest> leavesNothingOutThatTheTextHolds() {
        List<String> merged = List.of("FDA", "Authorities", "Stops", "Stop", "Functions", "Best next questions");
        return PRODUCTS.stream()
                .map(p -> dynamicTest(p, () -> {
                    Assessment a = assess(p);
                    List<String> chapters = Chapters.of(a).stream()
                            .flatMap(c -> c.blocks().stream())
                            .map(Block::title)
                            .toList();
                    assertThat(Blocks.full(a).stream().map(Block::title).filter(t -> !merged.contains(t)))
                            .isSubsetOf(chapters);
                }));
    }

    @Test
    void drawsTheChainThePlanAndTheGroups() {
        String stroke = HtmlReport.of(assess("stroke-triage"));
        String chain = section(stroke, "data");
        assertThat(PageText.of(chain))
                .contains("You, the maker")
                .contains("you to cloud host: agreement signed")
                .contains("you to log collector: NO AGREEMENT")
                .contains("hospital-or-clinic to you: agreement not known");
        String plan = PageText.of(section(stroke, "plan"));
        assess("stroke-triage")
                .plan()
                .main()
                .orElseThrow()
                .schedule()
                .bars()
                .forEach(bar -> assertThat(plan).contains(org.pathwayadvisor.dictionary.Text.meaning(bar.phase())));
        assertThat(section(stroke, "evidence")).contains("149 needed").contains("60 in hand");
        String readiness = section(stroke, "readiness");
        int checklist = readiness.indexOf("Checklist");
        assertThat(readiness
                        .substring(checklist, readiness.indexOf("</ul>", checklist))
                        .split("<li>"))
                .hasSize(14);
    }

    @Test
    void unfoldsTheDerivation() {
        String why = section(HtmlReport.of(assess("stroke-triage")), "why");
        assertThat(why).contains("<ul class=\"tree\">").contains("<details open>");
        assertThat(PageText.of(why))
                .contains("510(k) clearance: substantially equivalent to a legally marketed device `SEQ-100`")
                .contains("you said What do you say it is for");
    }

    @Test
    void tellsAuthoritiesByKindWithTheirDates() {
        String authorities = PageText.of(section(HtmlReport.of(assess("stroke-triage")), "authorities"));
        assertThat(authorities)
                .contains("Statutes binding")
                .contains("Guidance FDA's current thinking, not binding")
                .containsPattern("FD&C Act 520\\(o\\)\\(1\\)\\(E\\) .* since 2016-12-13; checked 20");
        assertThat(authorities).contains("Our own policy ours alone").doesNotContain("999999999");
    }

    @Test
    void needsNothingBesideItself() {
        String page = HtmlReport.of(assess("stroke-triage"));
        assertThat(page)
                .contains("default-src 'none'".replace("'", "&#39;"))
                .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(", "src=", " style=");
        assertThat(Pattern.compile("\\son[a-z]+=").matcher(page).find()).isFalse();
        assertThat(Pattern.compile("href=\"(?!#)").matcher(page).find()).isFalse();
    }

    @Test
    void nothingOfTheUserBecomesMarkup() {
        String hostile = "</style><script>alert(1)</script>\"'&<img src=x onerror=alert(2)> \u202Eabc " + "שלום עולם "
                + "x".repeat(300) + " ${7*7} $unsafe{1} @if(true)";
        Assessment a = new SampleBuilder(hostile)
                .use(hostile)
                .functions(SampleParts.triage(hostile, org.pathwayadvisor.assessment.Standing.DECIDED))
                .build();
        String page = HtmlReport.of(a);
        assertThat(page)
                .doesNotContain("<script", "<img", "onerror=alert(2)>", "\u202E", "49")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("שלום עולם");
        assertThat(page.split("</style>")).hasSize(2);
    }

    /** Wherever a pathway is named, so are the standing, the number of stops and the day to ask again. */
    @Test
    void showsNoPathwayWithoutItsStatus() {
        for (Assessment a : Samples.all()) {
            String status = StatusLine.of(a);
            assertThat(status)
                    .containsPattern("\\d+ stops?")
                    .contains("re-check by " + a.recheckBy())
                    .containsPattern("DECIDED|WORKING ANSWER|OPEN");
            for (Part part : Part.values()) {
                assertThat(PageText.of(HtmlReport.part(a, part))).contains(status);
                assertThat(TextReport.part(a, part, Style.PLAIN)).contains(status);
                assertThat(MarkdownReport.part(a, part)).contains(status);
            }
            assertThat(PageText.of(HtmlReport.of(a))).contains(status);
            assertThat(TextReport.screen(a, Style.PLAIN)).contains(status);
            assertThat(TextReport.full(a, Style.PLAIN)).contains(status);
            assertThat(MarkdownReport.of(a)).contains(status);
            assertThat(MarkdownReport.full(a)).contains(status);
        }
    }

    @Test
    void putsOutOfDateBeforeTheAnswer() {
        String page = HtmlReport.of(Samples.outOfDate());
        assertThat(page.indexOf("OUT OF DATE. The law")).isPositive().isLessThan(page.indexOf("<h1"));
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static List<String> headings(String markdown, String level) {
        return markdown.lines()
                .filter(line -> line.startsWith(level))
                .map(line -> line.substring(level.length()))
                .toList();
    }

    private static String inline(String word) {
        return Stream.of(Pathway.values())
                .filter(p -> p.word().equals(word))
                .map(PathwayWords::inline)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(Assessment a) {
        try {
            return new ObjectMapper().readTree(JsonReport.of(a));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
