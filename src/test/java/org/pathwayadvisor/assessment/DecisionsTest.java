package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What is kept from one answer to the next never takes the place of what the rules say of the next one. */
class DecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Every so many answers one is changed, so that each part of the form has its turn. */
    private static final int STEP = 9;

    @ParameterizedTest
    @ValueSource(strings = {"stroke-triage", "first-idea", "retrained-triage-new-use"})
    void eachChangedAnswerIsAssessedAsIfItWereTheFirst(String sample) {
        Advisor advisor = Advisor.load(Path.of("rules"));
        Answers base = Questionnaires.load(Path.of("questionnaires", sample + ".yaml"));
        Law law = Law.on(advisor.rules(), advisor.reference(), DAY);
        Assessor keeping = new Assessor(law, "test");
        keeping.assess(base);
        int[] count = {0};
        base.given().forEach((key, given) -> {
            Ask ask = Dictionary.find(key.path());
            if ((ask.kind() == Kind.TRI || ask.kind() == Kind.CHOICE) && count[0]++ % STEP == 0) {
                Choice other = ask.choices().stream()
                        .filter(c -> !c.word().equals(given.text()))
                        .findFirst()
                        .orElseThrow();
                Answers changed = base.with(Map.of(key, Given.of(other.value(), other.word())));
                Law fresh = Law.on(advisor.rules(), advisor.reference(), DAY);
                assertThat(keeping.assess(changed).toString())
                        .as(key + " " + other.word())
                        .isEqualTo(new Assessor(fresh, "test").assess(changed).toString());
            }
        });
        assertThat(count[0]).isPositive();
    }
}
