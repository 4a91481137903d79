package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** Working assumptions give a working answer, never a decision, and yield to any answer. */
class AssumptionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Advisor advisor;

    @BeforeAll
    static void load() {
        advisor = Advisor.load(Path.of("rules"));
    }

    @Test
    void aTypeThatFitsIsHeldComparable() {
        Recommendation answer = assess(without("stroke-triage", path -> path.startsWith("predicate.")))
                .recommendation();
        assertThat(answer.standing()).isEqualTo(Standing.WORKING);
        assertThat(answer.pathway()).contains(Pathway.P510K);
        assertThat(answer.possible()).contains(Pathway.P510K, Pathway.DE_NOVO);
        assertThat(answer.assumptions())
                .isNotEmpty()
                .allMatch(Held::ours)
                .extracting(Held::path)
                .contains("triage: predicate.number", "triage: predicate.same-use");
    }

    @Test
    void anAnswerIsNeverReplaced() {
        Answers answers = without("stroke-triage", path -> path.startsWith("predicate.same-"))
                .with(Map.of(new Key("triage", "predicate.same-use"), Given.of(Tri.NO, "no")));
        Assessment a = assess(answers);
        assertThat(a.recommendation().possible()).doesNotContain(Pathway.P510K);
        assertThat(a.recommendation().assumptions())
                .extracting(Held::path)
                .doesNotContain("triage: predicate.same-use");
    }

    @Test
    void aNewKindWithoutMarksOfHighRiskIsHeldControllable() {
        Recommendation answer = assess(without("symptom-chatbot", path -> path.startsWith("risk.")))
                .recommendation();
        assertThat(answer.standing()).isEqualTo(Standing.WORKING);
        assertThat(answer.pathway()).contains(Pathway.DE_NOVO);
        assertThat(answer.possible()).containsExactlyInAnyOrder(Pathway.DE_NOVO, Pathway.PMA);
    }

    @Test
    void assumptionsThatDecideNothingAreNotMade() {
        Assessment a = assess(without("stroke-triage", path -> !path.equals("inputs.image")));
        assertThat(a.recommendation().standing()).isEqualTo(Standing.OPEN);
        assertThat(a.recommendation().assumptions()).isEmpty();
    }

    private static Assessment assess(Answers answers) {
        return advisor.assess(answers, DAY);
    }

    private static Answers without(String sample, Predicate<String> path) {
        return Questionnaires.load(Path.of("questionnaires", sample + ".yaml"))
                .keep((key, given) -> !path.test(key.path()));
    }
}
