package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.DiseaseState;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.TrainingUse;
import org.pathwayadvisor.model.Tri;

class QuestionnairesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/questionnaire/stroke-triage.yaml");

    @Test
    void readsEveryKindOfAnswer() {
        Loaded loaded = Questionnaires.read(SAMPLE);
        assertThat(loaded.problems()).isEmpty();
        Answers a = loaded.answers();
        assertThat(a.name()).isEqualTo("StrokeFlag");
        assertThat(a.functions()).containsExactly("triage");
        assertThat(a.names(Scope.SERVICE)).containsExactly("cloud host", "log collector", "labeling firm");
        assertThat(a.complete()).containsExactly("functions");
        assertThat(given(a, "triage", "inputs.image").value()).isEqualTo(Tri.YES);
        assertThat(given(a, "triage", "inputs.notes").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "triage", "part-of.drug").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "triage", "basis-shown").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "triage", "condition.name").value()).isEqualTo("large vessel occlusion");
        Given state = given(a, "triage", "condition.state");
        assertThat(state.value()).isEqualTo(DiseaseState.CRITICAL);
        assertThat(state.by()).startsWith("stroke neurologist");
        assertThat(state.because()).startsWith("Each hour");
        Given predicate = given(a, "triage", "predicate.number");
        assertThat(predicate.value()).isEqualTo(Tri.YES);
        assertThat(predicate.text()).isEqualTo("DEN170073");
        assertThat(predicate.decided()).isEqualTo(LocalDate.of(2018, 2, 13));
        assertThat(predicate.on(LocalDate.of(2018, 2, 12))).isEqualTo(Tri.NO);
        assertThat(given(a, "product", "data.training").value()).isEqualTo(TrainingUse.NO);
        assertThat(given(a, "product", "data.customers.employer").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "product", "quality-bar.sensitivity-goal").value())
                .isEqualTo(Num.of(new BigDecimal("0.80")));
        assertThat(given(a, "product", "plan.start").value()).isEqualTo(Day.of(LocalDate.of(2026, 12, 1)));
        assertThat(given(a, "cloud host", "country").value()).isEqualTo("US");
        assertThat(a.given()).doesNotContainKey(new Key("labeling firm", "baa"));
    }

    @Test
    void unknownAndBlankAreNoAnswers() {
        Answers a = read("""
                version: 1
                product: {intended-use: , kind: unknown, stage: "unknown"}
                maker:
                functions:
                  items:
                    - name: f
                      user: ~
                      inputs: unknown
                      output: [unknown]
                      condition: {state: {answer: unknown, by: nobody yet}}
                      predicate: {number: , decided: }
                data: {services: {list: open, items: []}}
                """);
        assertThat(a.given()).isEmpty();
        assertThat(a.functions()).containsExactly("f");
    }

    @Test
    void aTildeHoldsAnAnswer() {
        Answers a = read("""
                version: 1
                functions:
                  items:
                    - name: f
                      inputs: [image~, notes]
                      output: {alert: yes~, score: unknown}
                      user: specialist~
                      usual-care-continues: "no~"
                      predicate: {number: none-found~}
                plan: {building-since-months: 5~}
                """);
        assertThat(given(a, "f", "inputs.image").held()).isTrue();
        assertThat(given(a, "f", "inputs.notes").held()).isFalse();
        assertThat(given(a, "f", "output.alert").held()).isTrue();
        assertThat(a.given()).doesNotContainKeys(new Key("f", "output.score"), new Key("f", "output.diagnosis"));
        assertThat(given(a, "f", "user").held()).isTrue();
        assertThat(given(a, "f", "user").text()).isEqualTo("specialist");
        assertThat(given(a, "f", "usual-care-continues").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "f", "predicate.number").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "f", "predicate.number").held()).isTrue();
        assertThat(given(a, "product", "plan.building-since-months").held()).isTrue();
    }

    @Test
    void aListWithUnknownLeavesTheRestOpen() {
        Answers a = read("version: 1\nfunctions: {items: [{name: f, inputs: [image, unknown]}]}");
        assertThat(a.given().keySet()).containsExactly(new Key("f", "inputs.image"));
    }

    @Test
    void yesAndNoAreWordsInAnySpelling() {
        Answers a = read("""
                version: 1
                functions: {items: [{name: f, basis-shown: NO, usual-care-continues: Yes}]}
                data:
                  training: No
                  services: {list: complete, items: [{name: s, baa: YES, country: NO}]}
                """);
        assertThat(given(a, "f", "basis-shown").value()).isEqualTo(Tri.NO);
        assertThat(given(a, "f", "basis-shown").text()).isEqualTo("no");
        assertThat(given(a, "f", "usual-care-continues").value()).isEqualTo(Tri.YES);
        assertThat(given(a, "product", "data.training").value()).isEqualTo(TrainingUse.NO);
        assertThat(given(a, "s", "country").text()).isEqualTo("NO");
        assertThat(a.complete()).containsExactly("data.services");
    }

    @Test
    void aJudgementCanStandInASetToo() {
        Answers a = read("""
                version: 1
                functions:
                  items:
                    - name: f
                      purpose: {answer: [detect], by: RA, because: the deck says so}
                      output: {alert: {answer: yes~, by: PM, because: seen}}
                """);
        assertThat(given(a, "f", "purpose.detect").by()).isEqualTo("RA");
        assertThat(given(a, "f", "purpose.treat").because()).isEqualTo("the deck says so");
        assertThat(given(a, "f", "output.alert").held()).isTrue();
        assertThat(given(a, "f", "output.alert").because()).isEqualTo("seen");
    }

    private static Answers read(String text) {
        Loaded loaded = Questionnaires.parse(text, "q.yaml");
        assertThat(loaded.problems()).isEmpty();
        return loaded.answers();
    }

    private static Given given(Answers answers, String subject, String path) {
        assertThat(answers.given()).containsKey(new Key(subject, path));
        return answers.given().get(new Key(subject, path));
    }
}
