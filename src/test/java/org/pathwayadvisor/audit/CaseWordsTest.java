package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.SoftwareFunction;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.Topic;
import org.pathwayadvisor.yaml.Problem;

/** The words of cases: what they mean, and what is said of those that mean nothing. */
class CaseWordsTest {
    private static final Reference REFERENCE = Reference.load(Path.of("rules"), new ArrayList<>());

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void starsStandForTheRowsOfTheDay() throws IOException {
        Case tried = read(
                "- {name: a, as-of: 2018-02-13, given: [type-ruled-out triage * except QAS, not-met triage exclusions except records-only], then: []}");
        assertThat(Problem.list(problems)).contains("`records-only` is none of `exclusions`");
        problems.clear();
        tried = read(
                "- {name: a, as-of: 2018-02-13, given: [type-ruled-out triage * except QAS, not-met triage exclusions except administrative], then: []}");
        assertThat(problems).isEmpty();
        long types = REFERENCE.on(tried.day()).rows().stream()
                .filter(DeviceType.class::isInstance)
                .count();
        assertThat(tried.given()).filteredOn(TypeRuledOut.class::isInstance).hasSize((int) types - 1);
        assertThat(tried.given())
                .contains(new NotMet("triage", Criterion.DECISION_SUPPORT))
                .doesNotContain(
                        new NotMet("triage", Criterion.ADMINISTRATIVE),
                        new NotMet("triage", Criterion.PERSONAL_RECORD));
    }

    @Test
    void starsStandForRowsInWhatIsExpectedToo() throws IOException {
        Case tried = read(
                "- {name: a, as-of: 2018-02-13, given: [task triage triage], then: [type-fits triage QAS, type-ruled-out triage * except QAS]}");
        assertThat(problems).isEmpty();
        assertThat(tried.expected())
                .contains(new TypeRuledOut("triage", "MYN"))
                .doesNotContain(new TypeRuledOut("triage", "QAS"));
    }

    @Test
    void aCaseWithoutAFunctionIsAboutSomeFunction() throws IOException {
        assertThat(read("- {name: a, given: [maker.role company], then: []}").facts())
                .contains(new SoftwareFunction("it"));
        assertThat(read("- {name: a, given: [maker.role company], then: [met triage manufacturer]}")
                        .facts())
                .contains(new SoftwareFunction("triage"))
                .doesNotContain(new SoftwareFunction("it"));
    }

    @Test
    void conclusionsReadAsTheyAreWritten() throws IOException {
        String all =
                "met a cds-1, not-met a cds-1, route a 510k equivalent, type-fits a QAS, type-ruled-out a QAS, bears a drive, risk-label a iv, settled a de-novo no-type-low-risk, finding XC-910 a";
        Case tried = read("- {name: a, given: [], then: [" + all + "]}");
        assertThat(tried.expected().stream().map(ConclusionWords::of)).containsExactlyInAnyOrder(all.split(", "));
    }

    @Test
    void everyFaultIsNamedWhereItStands() throws IOException {
        read("""
                - name: a
                  as-of: tomorrow
                  given:
                    - inptus.image triage yes
                    - inputs triage image
                    - inputs.image triage perhaps
                    - inputs.image triage
                    - user triage specialst
                    - user triage staff
                    - user triage mixed
                    - met triage cds-11
                    - met triage
                    - type-fits triage QQQ
                    - condition.name triage stroke
                    - finding XC-910 triage
                  then: [mett triage cds-1]
                - name: a
                  gven: []
                  then: x
                - given: []
                  then: []
                """);
        assertThat(Problem.list(problems).replace(folder + "/", "").replace("CDS-010-x.cases.yaml:", ""))
                .isEqualTo("""
                                2:10: `as-of` is not a date
                                  help: dates read 2026-01-29
                                4:7: `inptus.image` is neither a question nor a conclusion
                                  help: did you mean `inputs.image`?
                                5:7: `inputs` is a list of choices
                                  help: name one: `inputs.image`, or all: `inputs <function> only …`
                                6:7: `perhaps` is not an answer to `inputs.image`
                                  help: answers: yes, no
                                7:7: `inputs.image triage` is not complete, or says too much
                                  help: it reads `inputs.image <function> <answer>`
                                8:7: `specialst` is not an answer to `user`
                                  help: did you mean `specialist`?
                                10:7: `triage: user` is answered twice
                                11:7: `cds-11` is not a criterion
                                  help: did you mean `cds-1`?
                                12:7: `met triage` is not complete, or says too much
                                  help: it reads `met <subject> <criterion>`
                                13:7: `QQQ` is not a device type
                                  help: did you mean `NQQ`?
                                14:7: no rule reads `condition.name`
                                  help: leave it out
                                15:7: a finding cannot be given
                                  help: no rule reads findings
                                16:10: `mett` is not a conclusion
                                  help: did you mean `met`?
                                17:3: `given` must be a list
                                  help: `given: []` is the empty one
                                17:3: `then` must be a list
                                  help: `then: []` is the empty one
                                17:3: two cases are named `a`
                                18:3: `gven` is no part of a case
                                  help: did you mean `given`?
                                20:3: the case has no name
                                  help: a sentence about a product""");
    }

    private Case read(String text) throws IOException {
        Path rule = folder.resolve("CDS-010-x.drl");
        RuleFile file = new RuleFile(Topic.DECISION_SUPPORT, rule, "");
        Files.writeString(folder.resolve("CDS-010-x.cases.yaml"), text);
        CaseFile cases = Cases.read(file, REFERENCE, problems);
        return cases.cases().isEmpty() ? null : cases.cases().get(0);
    }
}
