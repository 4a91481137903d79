package org.pathwayadvisor.assessment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Products;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.UsedToday;

/** Two sides and what causes their differences. */
class SideBySidesTest {
    private static SideBySides.Side side(Answers answers, LocalDate day) {
        return new SideBySides.Side("a side", answers, Products.advisor().law(day), Advisor.VERSION);
    }

    private static SideBySide.Difference pathway(SideBySide compared) {
        return compared.differences().stream()
                .filter(d -> d.feature().kind().equals("pathway"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSideDiffersInNothingFromItself() {
        Answers answers = Products.sample("antibiotic-choice");
        SideBySide same = SideBySides.of(side(answers, Products.DAY), side(answers, Products.DAY));
        assertThat(same.inputs()).isEmpty();
        assertThat(same.differences()).isEmpty();
    }

    @Test
    void theAnswerThatTurnsThePathwayIsNamedAndNoBystander() {
        Answers answers = Products.sample("antibiotic-choice");
        Key image = new Key("suggestion", "inputs.image");
        Key used = new Key(Key.PRODUCT, "product.used-today");
        Answers other = answers.with(
                Map.of(image, Given.of(Tri.YES, "yes"), used, Given.of(UsedToday.HIDDEN_TEST, "hidden-test")));
        SideBySide compared = SideBySides.of(side(answers, Products.DAY), side(other, Products.DAY));
        assertThat(compared.inputs())
                .extracting(SideBySide.Input::name)
                .containsExactlyInAnyOrder(image.toString(), "product.used-today");
        assertThat(pathway(compared).causes()).containsExactly(List.of(image.toString()));
    }

    @Test
    void theLawOfAnotherDayIsACause() {
        Answers answers = Products.sample("antibiotic-choice");
        SideBySide compared = SideBySides.of(side(answers, LocalDate.of(2025, 12, 1)), side(answers, Products.DAY));
        assertThat(compared.inputs()).extracting(SideBySide.Input::name).containsExactly("law");
        assertThat(pathway(compared).causes()).containsExactly(List.of("law"));
    }

    @Test
    void anEntryThatOnlyOneSideListsIsOneInput() {
        Answers answers = Products.sample("stroke-triage");
        Answers fewer = new Answers(
                answers.name(),
                Map.of(org.pathwayadvisor.model.Section.Scope.FUNCTION, List.of("triage")),
                answers.complete(),
                new java.util.TreeMap<>(
                        answers.keep((key, given) -> !key.subject().equals("log collector"))
                                .given()));
        List<Swap> swaps = Swap.between(answers, fewer);
        assertThat(swaps).extracting(s -> s.input().name()).contains("service log collector");
        Answers back = fewer;
        for (Swap swap : swaps) {
            back = swap.apply(back, answers);
        }
        assertThat(back.given()).isEqualTo(answers.given());
        assertThat(back.entries().keySet()).isEqualTo(answers.entries().keySet());
    }
}
