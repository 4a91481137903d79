package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.*;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.model.Pathway;

class TextReportTest {
    private static String screen(Assessment assessment) {
        return TextReport.screen(assessment, Style.PLAIN);
    }

    /** The screen as one line, so that line ends do not matter. */
    private static String flow(Assessment assessment) {
        return screen(assessment).replaceAll("\\s+", " ");
    }

    @Test
    void aDecidedAnswerNamesPathwayClassRegulationAndCode() {
        assertThat(flow(Samples.decided()))
                .startsWith("STROKEFLAG law of 2026-11-23 · stage: building · 1 function")
                .contains("FDA 510(k) clearance (shows equivalence to a marketed device). FDA class II")
                .contains("21 CFR 892.2080, product code QAS")
                .contains("DECIDED: no open or held answer can change it.")
                .contains("IMDRF category III (not the FDA class)")
                .contains("before first clinical use Register the establishment and list the regulation 21 CFR")
                .doesNotContain("THIS RESTS ON")
                .doesNotContain("STILL APPLIES")
                .doesNotContain("STOPS")
                .doesNotContain("DATES");
    }

    @Test
    void anAnswerOnOneOfTwoReadingsSaysSoBesideItsStanding() {
        assertThat(flow(Samples.onOneReading()))
                .contains("DECIDED ON OUR READING of FDA's own text, which bears another (next): no open or held")
                .contains("FDA'S OWN TEXT CAN BE READ IN TWO WAYS")
                .contains("The same flag is a device in one place and none in another.")
                .contains("Our reading: The user decides here.");
    }

    @Test
    void aWorkingAnswerSaysWhatFollowsIfItIsWrong() {
        assertThat(flow(Samples.working()))
                .contains("WORKING ANSWER: rests on 2 answers marked \"we think so\". If one is wrong: De Novo request")
                .contains("we think so Is the intended use the same? yes If it is wrong: De Novo request.")
                .contains("Nobody has signed it.")
                .contains("Judged by RA lead.")
                .contains("the list `functions` is complete");
    }

    @Test
    void anOpenAnswerSaysWhatIsPossibleAndWhatToAsk() {
        assertThat(flow(Samples.open()))
                .contains("No answer yet. OPEN: still possible: 510(k) clearance")
                .contains("or De Novo request")
                .contains("BEST NEXT QUESTIONS Does it draw on the image or mark places?")
                .contains(
                        "Tells apart 510(k) clearance and De Novo request. Ask the engineer. Answer `triage: image.draws`.")
                .doesNotContain("WHY")
                .doesNotContain("deciding rules");
    }

    @Test
    void answersWithoutReviewSayWhatStillAppliesAndWhatMustStayTrue() {
        for (Assessment light : List.of(Samples.notADevice(), Samples.discretion(), Samples.exempt())) {
            assertThat(flow(light))
                    .contains("STILL APPLIES")
                    .contains("HIPAA")
                    .contains("FTC")
                    .contains("Hospital security")
                    .contains("these answers must stay true")
                    .contains(question("records.interprets") + " no");
        }
    }

    @Test
    void discretionIsADeviceAndMayEnd() {
        assertThat(flow(Samples.discretion()))
                .contains("Enforcement discretion: a device that FDA does not police today")
                .contains("FDA may change or end its policy of enforcement discretion at any time.")
                .doesNotContainIgnoringCase("not a medical device")
                .doesNotContainIgnoringCase("not a device");
    }

    @Test
    void severalFunctionsHaveALineEachAndTheHeaviestDecides() {
        assertThat(flow(Samples.several()))
                .contains("At least 510(k) clearance, on which a function is settled.")
                .contains(" scribe Not a medical device: electronic patient records, 520(o)(1)(C).")
                .contains(" antibiotic Enforcement discretion: a device")
                .contains(" chatbot OPEN: still possible: 510(k) clearance or De Novo request.")
                .contains("device (cuff, triage).")
                .contains("WHY · triage");
    }

    @Test
    void eachReasonShowsItsKindOfAuthority() {
        assertThat(screen(Samples.decided()))
                .contains("statute 520(o)(1)(E)")
                .contains("regulation 21 CFR 892.2080(b)");
        assertThat(screen(Samples.discretion())).contains("CDS guidance 2026 IV(3)");
    }

    @Test
    void ourPolicyHasNoCitation() {
        assertThat(Source.shown("21 CFR 1.1", "project policy")).isEqualTo("our policy");
        assertThat(Source.shown("Project policy: what still applies", "")).isEqualTo("our policy");
        assertThat(Prose.plain(Source.shown("21 CFR 1.1", ""))).isEqualTo("unknown kind: 21 CFR 1.1");
        assertThat(TextReport.full(Samples.discretion(), Style.PLAIN)).doesNotContain("Project policy");
    }

    @Test
    void outOfDateComesBeforeTheAnswer() {
        String screen = screen(Samples.outOfDate());
        assertThat(screen.indexOf("OUT OF DATE")).isPositive().isLessThan(screen.indexOf("510(k)"));
        assertThat(screen(Samples.decided())).doesNotContain("OUT OF DATE");
    }

    @Test
    void lawThatIsNotHeldIsALimit() {
        assertThat(flow(Samples.notHeld()))
                .contains("No answer: this rule base does not hold the law of that day.")
                .contains("Not held for 2026-11-23: decision support.");
    }

    @Test
    void limitsCloseTheScreen() {
        assertThat(flow(Samples.decided()))
                .endsWith(
                        "LIMITS Planning aid, no legal advice. Law known to 2026-11-23, re-check by 2027-02-21. 1 of 22 "
                                + "deciding rules were not read in the primary text alone; none was reviewed by a named person. "
                                + "Answer decided by 2 of 2 answered questions. Receipt 7f3a66b0… · explain · --full ");
    }

    @Test
    void fiveItemsThenACount() {
        assertThat(screen(Samples.decided())).contains(" and 1 more: --full\n");
        assertThat(TextReport.full(Samples.decided(), Style.PLAIN)).doesNotContain("more: --full");
    }

    @Test
    void everythingIsInTheFullText() {
        for (Assessment a : Samples.all()) {
            String full = TextReport.full(a, Style.PLAIN).replaceAll("\\s+", " ");
            a.functions().forEach(f -> f.because().forEach(r -> assertThat(full).contains("`" + r.rule() + "`")));
            a.findings().forEach(f -> assertThat(full).contains("`" + f.rule() + "`"));
            a.openQuestions().forEach(q -> assertThat(full).contains("`" + q.path() + "`"));
            assertThat(full).contains(a.receipt().rules()).contains(a.receipt().answers());
        }
        assertThat(TextReport.full(Samples.decided(), Style.PLAIN)).contains("read in a secondary source");
        assertThat(TextReport.full(Samples.working(), Style.PLAIN)).contains("Judged by RA lead: the type has them.");
    }

    @Test
    void theChoicesOfASetAreOneSentence() {
        assertThat(AnswerSentence.of(List.of(
                        "purpose.records: yes",
                        "image.draws: no",
                        "x: purpose.treat: no",
                        "purpose.screen: no~",
                        "user: any answer",
                        "free words")))
                .map(Prose::plain)
                .containsExactly(
                        question("purpose") + " Yes: keep, move, convert "
                                + "or show health records or device data. No: treat, relieve or cure; screen people for a disease.",
                        question("image.draws") + " no",
                        "free words");
    }

    @Test
    void fitsTheScreenWhateverTheUserWrites() {
        String wall = "中".repeat(70) + " word".repeat(60) + "x".repeat(150);
        for (Assessment a : Samples.all()) {
            assertFits(a);
        }
        FunctionResult f = Samples.decided().functions().get(0);
        Reason reason = new Reason("CDS-010", wall, wall, wall, "", List.of(wall));
        FunctionResult[] many = new FunctionResult[8];
        Arrays.setAll(
                many,
                i -> new FunctionResult(
                        i + wall,
                        f.settled(),
                        Standing.WORKING,
                        f.possible(),
                        f.possible(),
                        "21 CFR 892.2080",
                        "QAS",
                        wall,
                        f.imdrfCategory(),
                        java.util.Collections.nCopies(8, reason),
                        java.util.Collections.nCopies(8, wall),
                        List.of(),
                        List.of(),
                        Comparison.NONE));
        Held held = new Held(wall, wall, wall, wall);
        FindingLine[] findings = new FindingLine[40];
        Arrays.setAll(
                findings,
                i -> i < 10
                        ? SampleParts.still("XC-95" + i, wall, i + wall)
                        : SampleParts.finding("DEV-" + i, "blocker", "plan", wall, i + wall, wall, "order"));
        OpenQuestion question =
                new OpenQuestion(wall + ": user", wall, wall, wall, List.of(wall), List.of("510k", "pma", "de-novo"));
        assertFits(new SampleBuilder(wall)
                .use(wall)
                .answer(new Recommendation(
                        Optional.of(Pathway.P510K),
                        Optional.empty(),
                        Standing.WORKING,
                        List.of(Pathway.values()),
                        java.util.Collections.nCopies(30, held),
                        java.util.Collections.nCopies(30, new Judgement(wall, wall, wall, wall, wall)),
                        List.of("3" + wall)))
                .functions(many)
                .findings(findings)
                .questions(question, question, question)
                .openLists(wall)
                .notHeld("decision support", "general wellness")
                .outOfDate()
                .build());
    }

    private static String question(String path) {
        return Dictionary.find(path).question().text();
    }

    private static void assertFits(Assessment a) {
        assertThat(screen(a).lines().toList()).hasSizeLessThanOrEqualTo(60).allSatisfy(TextReportTest::fits);
        assertThat(screen(a))
                .contains("Planning aid, no legal advice")
                .contains("--full")
                .endsWith("\n");
        assertThat(TextReport.full(a, Style.PLAIN).lines().toList()).allSatisfy(TextReportTest::fits);
    }

    private static void fits(String line) {
        assertThat(Columns.width(line)).isLessThanOrEqualTo(100);
        assertThat(line).isEqualTo(line.stripTrailing());
    }

    @Test
    void colourAddsNothingButColour() {
        for (Assessment a : Samples.all()) {
            String coloured = TextReport.screen(a, Style.ANSI);
            assertThat(coloured).contains("\u001b[1m");
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(screen(a));
            assertThat(screen(a)).doesNotContain("\u001b");
        }
    }
}
