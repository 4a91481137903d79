package org.pathwayadvisor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.model.Condition;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Predicate;
import org.pathwayadvisor.model.Question;
import org.pathwayadvisor.model.Risk;

/** Each question says whether a team can choose its answer; a wrong "you can choose this" would mislead. */
class LeverKindsTest {
    @Test
    void everyClosedQuestionSaysIt() {
        assertThat(Dictionary.all())
                .filteredOn(Ask::closed)
                .allSatisfy(
                        ask -> assertThat(ask.question().lever()).as(ask.path()).isNotEqualTo(Lever.UNSAID));
    }

    @Test
    void nobodyChoosesTheDiseaseTheComparedProductOrTheRisk() {
        Set<Class<? extends Record>> facts = Set.of(Condition.class, Predicate.class, Risk.class);
        assertThat(Dictionary.all())
                .filteredOn(ask -> ask.closed() && facts.contains(ask.record()))
                .isNotEmpty()
                .allSatisfy(
                        ask -> assertThat(ask.question().lever()).as(ask.path()).isEqualTo(Lever.FACT));
    }

    @Test
    void whatIsSoHasHappenedOrIsDoneByOthersIsNeverChosen() {
        assertThat(List.of(
                        "maker.role",
                        "maker.promoted-to-others",
                        "product.stage",
                        "product.used-today",
                        "time-to-act",
                        "enough-time",
                        "data.customers",
                        "data.states",
                        "customer",
                        "origin",
                        "terms.trains",
                        "terms.keeps",
                        "deidentification.relinked",
                        "deidentification.shared",
                        "oversight.for-fda",
                        "oversight.board",
                        "control.severity-after",
                        "control.external",
                        "evidence.level",
                        "evidence.testimonials",
                        "rollout.approval"))
                .allSatisfy(path -> assertThat(Dictionary.find(path).question().lever())
                        .as(path)
                        .isNotEqualTo(Lever.DESIGN));
    }

    @Test
    void aDutyIsNeverLiftedByNotDoingIt() {
        assertThat(Dictionary.all())
                .filteredOn(ask -> ask.path().startsWith("data.security.")
                        && ask.question().lever() == Lever.DESIGN)
                .isNotEmpty()
                .allSatisfy(ask ->
                        assertThat(ask.question().leverTo()).as(ask.path()).containsExactly("yes"));
        assertThat(List.of(
                        "basis-shown", "failure-modes.listed", "control.verified", "study.planned", "talks.reviewed"))
                .allSatisfy(path -> assertThat(Dictionary.find(path).question().leverTo())
                        .as(path)
                        .containsExactly("yes"));
    }

    @Test
    void wordsFallOnlyWithWhatIsInTheForm() {
        List<Ask> with = Dictionary.all().stream()
                .filter(ask -> ask.question().leverWith().length > 0)
                .toList();
        assertThat(with).isNotEmpty();
        for (Ask ask : with) {
            assertThat(ask.question().lever()).as(ask.path()).isEqualTo(Lever.CLAIM);
            for (String one : ask.question().leverWith()) {
                String answer = one.substring(0, one.indexOf(": "));
                assertThat(ask.choice(answer)).as(one).isNotNull();
                assertThat(one.substring(one.indexOf(": ") + 2).split(", ")).allSatisfy(path -> {
                    Ask about = Dictionary.find(path);
                    assertThat(about).as(path).isNotNull();
                    assertThat(about.question().lever()).as(path).isEqualTo(Lever.DESIGN);
                    assertThat(about.section().scope())
                            .as(path)
                            .isEqualTo(ask.section().scope());
                });
            }
        }
    }

    @Test
    void nothingThatIsAJudgementIsChosenButWhatAChangeLeavesOut() {
        assertThat(Dictionary.all())
                .filteredOn(ask -> ask.question().judgement() && ask.question().lever() == Lever.DESIGN)
                .extracting(Ask::path)
                .containsExactly("change.new-use");
    }

    @Test
    void whatIsNotClosedIsNeverOffered() {
        assertThat(Dictionary.all())
                .filteredOn(ask -> !ask.closed())
                .extracting(ask -> ask.question().lever())
                .containsOnly(Lever.UNSAID);
    }

    @Test
    void theWordsOfLeversAreChoicesOfTheirQuestion() {
        SoftAssertions all = new SoftAssertions();
        for (Ask ask : Dictionary.all()) {
            Question question = ask.question();
            List<String> choices = ask.choices().stream().map(Choice::word).toList();
            List<String> answers = ask.kind() == Kind.SET ? List.of("yes", "no") : choices;
            all.assertThat(answers.containsAll(List.of(question.leverFrom())))
                    .as(ask.path())
                    .isTrue();
            all.assertThat(choices.containsAll(List.of(question.leverTo())))
                    .as(ask.path())
                    .isTrue();
            Arrays.stream(question.leverSaid())
                    .forEach(said -> all.assertThat(answers)
                            .as("%s: %s", ask.path(), said)
                            .contains(said.substring(0, said.indexOf(": "))));
        }
        all.assertAll();
    }
}
