package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.yaml.Problem;

/** A folder with one rule file in order has no fault in it; each thing left out of it has its own. */
class CatalogueCheckTest {
    private static final String RULES = """
            package org.pathwayadvisor.model

            rule "CDS-130"
                @title( "A licensed clinician with a shown basis acts on the output" )
                @authority( "FD&C Act 520(o)(1)(E)(ii)" )
                @effective( "2016-12-13" )
                @rationale( "The exclusion is for support of health care professionals." )
            when
                Use( $subject : subject, user in ( User.SPECIALIST, User.OTHER_CLINICIAN ) )
                Use( subject == $subject, basisShown == Tri.YES )
            then
                insertLogical( new Met( $subject, Criterion.CLINICIAN_USER ) );
            end

            rule "CDS-130-not"
                @title( "Staff, or a hidden basis, is no support of a clinician" )
                @authority( "FD&C Act 520(o)(1)(E)(ii)" )
                @effective( "2016-12-13" )
                @rationale( "The exclusion is for support of health care professionals." )
            when
                ( Use( $subject : subject, user == User.STAFF )
                  or Use( $subject : subject, basisShown == Tri.NO ) )
            then
                insertLogical( new NotMet( $subject, Criterion.CLINICIAN_USER ) );
            end

            rule "CDS-130-2"
                @title( "A reader of both" )
                @authority( "FD&C Act 520(o)(1)(E)(ii)" )
                @effective( "2016-12-13" )
                @rationale( "So that somebody reads it." )
            when
                Met( $subject : subject, criterion == Criterion.CLINICIAN_USER )
            then
                insertLogical( new RiskLabel( $subject, ImdrfCategory.I ) );
            end
            """;
    private static final String CASES = """
            - name: two kinds of clinicians see the basis
              given: [user a specialist, basis-shown a yes, user b other-clinician, basis-shown b yes]
              then: [met a clinician-user, met b clinician-user, risk-label a i, risk-label b i]

            - name: a specialist whose basis is not asked yet decides nothing
              given: [user a specialist]
              then: []

            - name: a shown basis decides nothing alone
              given: [basis-shown a yes]
              then: []

            - name: staff are no clinicians
              given: [user a staff]
              then: [not-met a clinician-user]

            - name: a hidden basis
              given: [basis-shown a no]
              then: [not-met a clinician-user]

            - name: the day before
              as-of: 2016-12-12
              given: [user a staff]
              then: []

            - name: the day itself
              as-of: 2016-12-13
              given: [user a staff]
              then: [not-met a clinician-user]
            """;

    @TempDir
    Path rules;

    @BeforeEach
    void law() throws IOException {
        Files.createDirectories(rules.resolve("reference"));
        Files.createDirectories(rules.resolve("decision-support"));
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            all.filter(Files::isRegularFile)
                    .filter(p -> p.endsWith("authorities.yaml") || p.getParent().endsWith("reference"))
                    .forEach(p -> copy(p, rules.resolve(Path.of("rules").relativize(p))));
        }
    }

    @Test
    void aFileInOrderHasNoFault() {
        assertThat(faults(RULES, CASES)).isEmpty();
    }

    @Test
    void theQuickCheckLeavesOutOnlyWhetherCasesNotice() {
        faults(RULES.replace("A reader of both", "a reader of both"), without("a hidden basis"));
        assertThat(CatalogueCheck.quick(rules).stream()
                        .filter(f -> f.place().file().contains("CDS-130"))
                        .map(Problem::toString))
                .containsExactly(rules.resolve("decision-support/CDS-130-user.drl")
                        + ":27: the title of `CDS-130-2` starts with a small letter\n"
                        + "  help: titles are in sentence case");
    }

    @Test
    void everyConditionNeedsACaseThatFlipsOnlyIt() {
        assertThat(faults(RULES, without("a specialist whose basis")))
                .containsExactly(
                        "no case of `CDS-130` notices that `Use( subject == $subject, basisShown == Tri.YES )` is left out");
        assertThat(faults(RULES, without("a hidden basis")))
                .containsExactly(
                        "no case of `CDS-130-not` notices that the branch `Use( $subject : subject, basisShown == Tri.NO ) )` is left out");
        assertThat(faults(
                        RULES,
                        CASES.replace(", user b other-clinician, basis-shown b yes", "")
                                .replace(", met b clinician-user", "")
                                .replace(", risk-label b i", "")))
                .containsExactly("no case of `CDS-130` notices that `other-clinician` is left out");
    }

    @Test
    void everyDateNeedsTheDayBeforeAndTheDayItself() {
        assertThat(faults(RULES, without("the day before")))
                .containsExactly("no case notices that @effective 2016-12-13 of `CDS-130` is a day earlier");
        assertThat(faults(RULES, without("the day itself")))
                .containsExactly("no case notices that @effective 2016-12-13 of `CDS-130` is a day later");
    }

    @Test
    void aRuleThatAppliesInNoCaseIsAFault() {
        assertThat(faults(RULES, "- {name: nothing, given: [basis-shown a yes], then: []}"))
                .contains("`CDS-130` applies in no case", "`CDS-130-not` applies in no case");
    }

    @Test
    void metadataIsChecked() {
        assertThat(faults(RULES.replace("A reader of both", "a reader of both."), CASES))
                .containsExactlyInAnyOrder(
                        "the title of `CDS-130-2` ends with a full stop",
                        "the title of `CDS-130-2` starts with a small letter");
        assertThat(faults(RULES.replace("A reader of both", "A Reader Wanting Both Things"), CASES))
                .containsExactly("the title of `CDS-130-2` capitalises its words");
        assertThat(faults(RULES.replaceFirst("520\\(o\\)\\(1\\)\\(E\\)\\(ii\\)", "520(o)(1)(E)(iv)"), CASES))
                .containsExactly("`FD&C Act 520(o)(1)(E)(iv)` is not in authorities.yaml");
        assertThat(faults(RULES.replaceFirst("FD&C Act 520\\(o\\)\\(1\\)\\(E\\)\\(ii\\)", "GW guidance II"), CASES))
                .containsExactly("`CDS-130` holds from 2016-12-13, its authority only from 2026-01-06");
        assertThat(faults(
                        RULES.replace(
                                "\"So that somebody reads it.\" )",
                                "\"So that somebody reads it.\" )\n    @until( \"2016-12-13\" )"),
                        CASES))
                .contains("@until of `CDS-130-2` is not after @effective");
        assertThat(faults(
                        RULES.replace(
                                "\"So that somebody reads it.\" )",
                                "\"So that somebody reads it.\" )\n    @under( \"CDS-139\" )"),
                        CASES))
                .containsExactly("@under of `CDS-130-2` names no other rule");
    }

    @Test
    void aRuleMayNotOutliveItsAuthority() {
        String ended = RULES.replaceFirst("FD&C Act 520\\(o\\)\\(1\\)\\(E\\)\\(ii\\)", "CDS guidance 2022 IV(3)");
        assertThat(faults(ended, CASES))
                .contains("`CDS-130` holds longer than its authority, which ended on 2026-01-06");
    }

    @Test
    void whatNobodyConcludesMayNotBeGiven() {
        assertThat(faults(RULES, CASES + "- {name: one more, given: [met a cds-1], then: []}\n"))
                .containsExactly("no rule concludes `met a cds-1`");
    }

    @Test
    void aTextThatNobodyReadMayNotPassForRead() {
        String unread =
                RULES.replace("FD&C Act 520(o)(1)(E)(ii)", "21 CFR part 4").replace("2016-12-13", "2013-07-22");
        String fault = "`CDS-130` passes for read in the primary text, and nobody has read `21 CFR part 4`";
        assertThat(faults(unread, CASES)).contains(fault);
        assertThat(faults(
                        unread.replaceFirst("(professionals.\" \\)\n)", "$1                @certainty( \"V2\" )\n"),
                        CASES))
                .doesNotContain(fault);
    }

    @Test
    void whatNobodyReadsMayNotBeConcluded() {
        String unread = RULES.replace(
                "Met( $subject : subject, criterion == Criterion.CLINICIAN_USER )",
                "Use( $subject : subject, user == User.MIXED )");
        assertThat(faults(unread, CASES)).contains("no rule reads `met clinician-user`, which `CDS-130` concludes");
    }

    @Test
    void criteriaWithoutARuleAreFaults() {
        faults(RULES, CASES);
        assertThat(CatalogueCheck.faults(rules))
                .extracting(Problem::what)
                .contains("no rule concludes or reads the criterion `equivalent`");
    }

    @Test
    void aRuleFileWithoutCasesAndCasesWithoutRuleFileAreFaults() throws IOException {
        write("CDS-130-user.drl", RULES);
        write("CDS-140-lost.cases.yaml", CASES);
        assertThat(CatalogueCheck.faults(rules))
                .extracting(Problem::what)
                .contains("the file has no cases", "the cases have no rule file");
    }

    /** The faults that have to do with the rule file and its cases. */
    private List<String> faults(String text, String cases) {
        write("CDS-130-user.drl", text);
        write("CDS-130-user.cases.yaml", cases);
        return CatalogueCheck.faults(rules).stream()
                .filter(f -> f.place().file().contains("CDS-130"))
                .map(Problem::what)
                .toList();
    }

    private static String without(String name) {
        StringBuilder kept = new StringBuilder();
        for (String one : CASES.split("\n\n")) {
            kept.append(one.startsWith("- name: " + name) ? "" : one + "\n\n");
        }
        return kept.toString();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(rules.resolve("decision-support").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
