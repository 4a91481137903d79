package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.Style;
import org.pathwayadvisor.report.TextReport;

/** What is asked next of a list. */
class OpenQuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Advisor ADVISOR = Advisor.load(Path.of("rules"));
    private static final Answers STROKE = Questionnaires.load(Path.of("questionnaires/stroke-triage.yaml"));

    private static Assessment without(String start) {
        return ADVISOR.assess(STROKE.keep((key, given) -> !key.path().startsWith(start)), DAY);
    }

    @Test
    void aListOfWhichSomeIsAnsweredNamesTheChoicesThatAreOpen() {
        Assessment a = without("purpose.detect");
        OpenQuestion question = a.openQuestions().stream()
                .filter(q -> q.path().equals("triage: purpose.detect"))
                .findFirst()
                .orElseThrow();
        assertThat(question.choices()).containsExactly("detect");
        assertThat(TextReport.full(a, Style.PLAIN).replaceAll("\\s+", " "))
                .contains("Still open: find or flag a possible disease or finding.");
    }

    @Test
    void aListOfWhichNothingIsAnsweredIsAskedAsAWhole() {
        assertThat(without("purpose.").openQuestions())
                .filteredOn(q -> q.path().equals("triage: purpose"))
                .singleElement()
                .extracting(OpenQuestion::choices)
                .isEqualTo(List.of());
    }
}
