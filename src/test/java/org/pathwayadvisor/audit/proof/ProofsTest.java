package org.pathwayadvisor.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.assessment.PathwayOrder;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.shelf.Shelf;

/** The shipped rules hold; a rule that is broken on purpose is caught, and the engine agrees on the answers that show it. */
class ProofsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String IT = Ground.FUNCTION;

    @TempDir
    Path folder;

    @Test
    void theShippedRulesHold() {
        List<StageProof> proofs = Proofs.run(
                Path.of("rules"), DAY, List.of(Stage.DEVICE_STATUS, Stage.HIPAA_ROLE, Stage.DEIDENTIFICATION), c -> {});
        for (StageProof proof : proofs) {
            assertThat(proof.checks()).isNotEmpty();
            for (Check check : proof.checks()) {
                assertThat(check.example()).as(check.what()).isEmpty();
                assertThat(check.strength()).as(check.what()).isZero();
                assertThat(check.unknown()).as(check.what()).isTrue();
                assertThat(check.combinations().signum()).isPositive();
            }
        }
    }

    @Test
    void aGapIsCaught() throws IOException {
        Path rules = broken(
                "wellness/WEL-030-low-risk.drl",
                "\n      or Wellness( $subject : subject, sameTypeRegulated == Tri.YES ) )",
                " )");
        Counterexample example = caught(rules, Stage.DEVICE_STATUS, "`wellness-risk-low`");
        assertThat(example.what()).contains("nothing follows");
        Set<Object> concluded = conclude(rules, example);
        assertThat(concluded)
                .doesNotContain(new Met(IT, Criterion.WELLNESS_RISK_LOW), new NotMet(IT, Criterion.WELLNESS_RISK_LOW));
        assertThat(example.questionnaire()).contains("same-type-regulated:\n          answer: yes");
    }

    @Test
    void aContradictionIsCaught() throws IOException {
        Path rules = broken(
                "wellness/WEL-030-low-risk.drl", "    Wellness( subject == $subject, implanted == Tri.NO )\n", "");
        Counterexample example = caught(rules, Stage.DEVICE_STATUS, "`wellness-risk-low`");
        assertThat(conclude(rules, example))
                .contains(new Met(IT, Criterion.WELLNESS_RISK_LOW), new NotMet(IT, Criterion.WELLNESS_RISK_LOW));
        assertThat(example.questionnaire()).contains("implanted: yes");
    }

    @Test
    void anExemptionWhileAnAnswerIsUnknownIsCaught() throws IOException {
        Path rules = broken(
                "discretion/EHR-015-excluded-records.drl", "Criterion.RECORD_FUNCTION", "Criterion.RECORDS_ONLY");
        Counterexample example = caught(rules, Stage.DEVICE_STATUS, "one status follows");
        Set<Object> concluded = conclude(rules, example);
        assertThat(concluded).anyMatch(c -> c instanceof Route r && r.pathway() == Pathway.NOT_A_DEVICE);
        assertThat(concluded).contains(new Met(IT, Criterion.DEVICE));
    }

    @Test
    void aListThatIsCountedOverTheWrongRowsIsCaught() throws IOException {
        Path rules = broken("device-status/DEV-235-enforced.drl", "forall( Policy(", "forall( Exclusion(");
        Counterexample example = caught(rules, Stage.DEVICE_STATUS, "one status follows");
        Set<Object> concluded = conclude(rules, example);
        assertThat(concluded).contains(new Met(IT, Criterion.ENFORCED));
        assertThat(concluded).anyMatch(c -> c instanceof Route r && r.pathway() == Pathway.ENFORCEMENT_DISCRETION);
    }

    @Test
    void aWorseAnswerThatMakesThePathwayLighterIsCaught() throws IOException {
        Path rules = broken("decision-support/CDS-180-time-critical.drl", "TimeToAct.NO_HURRY )", "TimeToAct.X )");
        Path file = rules.resolve("decision-support/CDS-180-time-critical.drl");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace("TimeToAct.MINUTES", "TimeToAct.NO_HURRY").replace("TimeToAct.X", "TimeToAct.MINUTES"));
        Counterexample example = caught(rules, Stage.PATHWAY, "`time-to-act`");
        Pathway worse = PathwayOrder.settled(conclude(rules, example)).orElseThrow();
        Loaded loaded = Questionnaires.parse(
                example.questionnaire().replaceFirst("time-to-act: days|time-to-act: minutes", "time-to-act: no-hurry"),
                "better.yaml");
        Pathway better = PathwayOrder.settled(conclude(rules, loaded)).orElseThrow();
        assertThat(worse).isLessThan(better);
    }

    @Test
    void aRoleThatIsMissingIsCaught() throws IOException {
        Path rules = broken(
                "hipaa/HIP-180-customer-outside.drl",
                "customer in ( ChannelCustomer.SCHOOL, ChannelCustomer.AUTHORITY,",
                "customer in ( ChannelCustomer.SCHOOL,");
        Counterexample example = caught(rules, Stage.HIPAA_ROLE, "one role follows");
        assertThat(example.questionnaire()).contains("customer: authority");
        assertThat(Questionnaires.parse(example.questionnaire(), "x.yaml").problems())
                .isEmpty();
    }

    @Test
    void anIdentifierThatNobodyCountsIsCaught() throws IOException {
        Path rules = broken(
                "deidentification/DEID-010-safe-harbor.drl",
                "    Identifiers( subject == $subject, identifier == Identifier.FAX, answer == Tri.NO )\n",
                "");
        Counterexample example = caught(rules, Stage.DEIDENTIFICATION, "`claimed-safe-harbor`");
        assertThat(example.questionnaire()).contains("fax: yes");
        assertThat(Questionnaires.parse(example.questionnaire(), "x.yaml").problems())
                .isEmpty();
    }

    @Test
    void aNewUseOfATypeWithoutClassHasARoute() throws IOException {
        Path rules = broken("pathway/SEQ-110-510k-for-a-change.drl", ", ClassWord.UNCLASSIFIED )", " )");
        Counterexample example = caught(rules, Stage.PATHWAY, "one pathway follows");
        assertThat(PathwayOrder.settled(conclude(rules, example))).isEmpty();
    }

    private Path broken(String file, String old, String now) throws IOException {
        Path rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        Path rule = rules.resolve(file);
        String text = Files.readString(rule);
        assertThat(text).contains(old);
        Files.writeString(rule, text.replace(old, now));
        return rules;
    }

    private static Counterexample caught(Path rules, Stage stage, String property) {
        List<StageProof> proofs = Proofs.run(rules, DAY, List.of(stage), what -> what.startsWith(property), c -> {});
        List<Check> checks = proofs.get(0).checks();
        assertThat(checks).hasSize(1);
        assertThat(proofs.get(0).holds()).isFalse();
        return checks.get(0).example().orElseThrow();
    }

    private static Set<Object> conclude(Path rules, Counterexample example) {
        Loaded loaded = Questionnaires.parse(example.questionnaire(), "counterexample.yaml");
        assertThat(loaded.problems()).as(example.questionnaire()).isEmpty();
        return conclude(rules, loaded);
    }

    private static Set<Object> conclude(Path rules, Loaded loaded) {
        Reference reference = Reference.load(rules, new ArrayList<>());
        Set<Object> facts = new HashSet<>(reference.on(DAY).rows());
        facts.add(org.pathwayadvisor.dictionary.Facts.function(IT));
        facts.addAll(FactSet.of(
                        loaded.answers(),
                        List.copyOf(new TreeSet<>(loaded.answers().functions())),
                        DAY,
                        reference.on(DAY)::choices)
                .facts());
        try (Engine engine = Engine.on(RuleBase.load(rules, Shelf.EMPTY), Sitting.DECIDE, DAY)) {
            return engine.conclude(facts);
        }
    }
}
