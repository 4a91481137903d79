package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.Openings;

/** What is shown before the open questions, other providers and other ways to build it are found is what is shown after. */
class BegunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"stroke-triage", "first-idea", "hospital-platform"})
    void whatFollowsLaterChangesNothingElse(String sample) {
        Advisor advisor = Advisor.load(Path.of("rules"));
        Law law = Law.on(advisor.rules(), advisor.reference(), DAY);
        Answers answers = Questionnaires.load(Path.of("questionnaires", sample + ".yaml"));
        Begun begun = new Assessor(law, "test").begin(answers);
        assertThat(begun.withoutQuestions().openQuestions()).isEmpty();
        assertThat(begun.whole().openQuestions()).isNotEmpty();
        assertThat(Openings.of(begun.whole())).isEqualTo(Openings.of(begun.withoutQuestions()));
        assertThat(begun.withoutQuestions())
                .usingRecursiveComparison()
                .ignoringFields("openQuestions", "data.modelProviders", "data.architectures")
                .isEqualTo(begun.whole());
        assertThat(begun.questions()).isEqualTo(begun.whole().openQuestions());
        assertThat(new Assessor(law, "test").assess(answers)).isEqualTo(begun.whole());
    }
}
