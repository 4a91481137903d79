package org.pathwayadvisor.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.audit.lint.Linted.Told;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Weight;
import org.pathwayadvisor.yaml.Node;

/** Each check remarks on its broken example and is silent on all others; the shipped rules have no remark. */
class LintTest {
    /** What a small folder lacks of the whole law: words that nobody concludes, questions that nobody reads. */
    private static final Set<Check> OF_A_SMALL_FOLDER =
            Set.of(Check.CONCLUSION_MISSING, Check.QUESTION_UNUSED, Check.AUTHORITY_UNKNOWN);

    @TempDir
    Path folder;

    static List<String> ids() {
        return LintFolder.examples().stream()
                .map(e -> LintFolder.text(e, "lint"))
                .toList();
    }

    @Test
    void everyCheckHasItsBrokenExample() {
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Check.values()).map(Check::id).toList());
    }

    @Test
    void theFolderThatIsBrokenIsInOrderBefore() {
        assertThat(LintFolder.in(folder).lint().remarks())
                .filteredOn(t -> !OF_A_SMALL_FOLDER.contains(t.remark().check()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theBrokenExampleIsRemarkedOnAndNothingElse(String id) {
        Node.Fields example = LintFolder.examples().stream()
                .filter(e -> LintFolder.text(e, "lint").equals(id))
                .findFirst()
                .orElseThrow();
        LintFolder good = LintFolder.in(folder.resolve("good"));
        Set<String> before = said(good.lint(), good);
        LintFolder broken = LintFolder.in(folder.resolve("broken")).change(example);
        Linted linted = broken.lint();
        Set<String> fresh = new TreeSet<>(said(linted, broken));
        fresh.removeAll(before);
        assertThat(fresh).isNotEmpty().allMatch(said -> said.startsWith(id + " "));
    }

    private static Set<String> said(Linted linted, LintFolder folder) {
        Set<String> said = new HashSet<>();
        for (Told told : linted.remarks()) {
            said.add(told.remark().check().id() + " "
                    + told.remark().toString().replace(folder.rules().toString(), ""));
        }
        return said;
    }

    @Test
    void theShippedRulesHaveNoRemark() {
        Linted linted = Lint.of(Path.of("rules"), Optional.empty(), Optional.empty(), LintFolder.TODAY, Set.of());
        assertThat(linted.remarks()).as(LintPage.of(linted)).isEmpty();
        assertThat(linted.waived()).allMatch(w -> w.waiver().reason().length() > 30);
    }

    @Test
    void whatAuthoritiesCitedWereReadLongAgoIsAWarningThatFailsNothing() {
        Linted linted = Lint.of(
                LintFolder.in(folder).rules(), Optional.empty(), Optional.empty(), LocalDate.of(2027, 5, 23), Set.of());
        assertThat(of(linted, Check.AUTHORITY_OLD))
                .containsExactly(
                        "`FD&C Act 520(o)(1)(E)(ii)` was read on 2026-11-23, more than 180 days before 2027-05-23");
        assertThat(Check.AUTHORITY_OLD.weight()).isEqualTo(Weight.WARNING);
        Linted before = Lint.of(
                LintFolder.in(folder.resolve("before")).rules(),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 5, 22)),
                LocalDate.of(2030, 1, 1),
                Set.of());
        assertThat(of(before, Check.AUTHORITY_OLD)).isEmpty();
    }

    @Test
    void oneRuleAloneIsLookedAtWhereItIsNamed() {
        LintFolder changed = LintFolder.in(folder).change(example("title-form")).change(example("condition-untested"));
        assertThat(changed.lint("CDS-130").remarks())
                .extracting(t -> t.remark().check())
                .containsExactly(Check.TITLE_FORM);
        assertThat(changed.lint("AMB-010").remarks())
                .extracting(t -> t.remark().check())
                .containsExactly(Check.CONDITION_UNTESTED);
    }

    @Test
    void aWaiverHoldsUntilItsDayAndIsListedInEveryForm() {
        LintFolder changed = LintFolder.in(folder)
                .change(example("title-form"))
                .write("lint-waivers.yaml", waiver("CDS-130-2", "2026-11-24"));
        Linted linted = changed.lint();
        assertThat(of(linted, Check.TITLE_FORM)).isEmpty();
        assertThat(linted.waived()).hasSize(1);
        assertThat(LintPage.of(linted))
                .contains("(waived until 2026-11-24, title-form)\n  reason: the author asked for it");
        assertThat(LintTree.of(linted).get("waived").toString()).contains("reason=the author asked for it");

        Linted later = changed.write("lint-waivers.yaml", waiver("CDS-130-2", "2026-11-23"))
                .lint();
        assertThat(of(later, Check.TITLE_FORM)).hasSize(1);
        assertThat(of(later, Check.WAIVER_EXPIRED)).hasSize(1);

        Linted elsewhere = changed.write("lint-waivers.yaml", waiver("AMB-010", "2026-11-24"))
                .lint();
        assertThat(of(elsewhere, Check.TITLE_FORM)).hasSize(1);
        assertThat(of(elsewhere, Check.WAIVER_UNUSED)).hasSize(1);

        Linted byPlace = changed.write(
                        "lint-waivers.yaml",
                        waiver("x", "2026-11-24").replace("rule: x", "place: decision-support/CDS-130-user.drl"))
                .lint();
        assertThat(of(byPlace, Check.TITLE_FORM)).isEmpty();
    }

    @Test
    void aWaiverThatIsNotCompleteWaivesNothing() {
        for (String line : List.of(
                "- {lint: title-form, rule: CDS-130-2, until: 2026-11-24}",
                "- {lint: title-form, rule: CDS-130-2, reason: so}",
                "- {lint: title-form, reason: so, until: 2026-11-24}",
                "- {lint: titleform, rule: CDS-130-2, reason: so, until: 2026-11-24}",
                "- {lint: waiver-expired, rule: CDS-130-2, reason: so, until: 2026-11-24}",
                "- {lint: title-form, rule: CDS-130-2, because: so, reason: so, until: 2026-11-24}",
                "- title-form",
                "title-form: no")) {
            Path place = folder.resolve(Integer.toHexString(line.hashCode()));
            Linted linted = LintFolder.in(place)
                    .change(example("title-form"))
                    .write("lint-waivers.yaml", line + "\n")
                    .lint();
            assertThat(of(linted, Check.WAIVER_FORM)).as(line).isNotEmpty();
            assertThat(of(linted, Check.TITLE_FORM)).as(line).hasSize(1);
        }
    }

    private static String waiver(String rule, String until) {
        return "- lint: title-form\n  rule: " + rule + "\n  reason: the author asked for it\n  until: " + until + "\n";
    }

    private static Node.Fields example(String id) {
        return LintFolder.examples().stream()
                .filter(e -> LintFolder.text(e, "lint").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> of(Linted linted, Check check) {
        return linted.remarks().stream()
                .filter(t -> t.remark().check() == check)
                .map(t -> t.remark().problem().what())
                .collect(Collectors.toList());
    }
}
