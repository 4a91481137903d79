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
