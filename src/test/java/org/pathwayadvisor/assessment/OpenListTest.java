package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;

/** The open questions of an assessment are those of an interview, in the same order. */
class OpenListTest {
    static Stream<Products.Sample> samples() {
        return Products.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAssessmentListsWhatAnInterviewAsks(Products.Sample sample) {
        Answers answers = sample.answers();
        List<OpenQuestion> listed =
                Products.advisor().assess(answers, Products.DAY).openQuestions();
        NextQuestions next = new NextQuestions(Products.today());
        assertThat(listed).isEqualTo(next.of(answers, Set.of()));
        assertThat(listed.stream().findFirst().map(OpenQuestion::path))
                .isEqualTo(next.card(answers, Set.of()).map(c -> c.asked().path()));
        assertThat(listed)
                .filteredOn(
                        q -> q.about() != OpenQuestion.About.ROUTE && q.list().isEmpty())
                .filteredOn(q -> !q.path().equals("data.customers"))
                .allSatisfy(q -> assertThat(q.stops() + q.duties()).as(q.path()).isPositive());
    }
}
