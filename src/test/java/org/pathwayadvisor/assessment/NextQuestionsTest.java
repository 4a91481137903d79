package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ProductKind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** What is asked next, and of whom nothing is asked any more. */
class NextQuestionsTest {
    private final NextQuestions next = new NextQuestions(Products.today());

    private static Answers empty(String... functions) {
        return new Answers(
                "a product", Map.of(Scope.FUNCTION, List.of(functions)), List.of("functions"), new TreeMap<>());
    }

    @Test
    void aProductWithoutFunctionsIsAskedForThem() {
        OpenQuestion first = next.card(empty(), Set.of()).orElseThrow().asked();
        assertThat(first.list()).isEqualTo("functions");
        assertThat(first.question()).isNotEmpty();
    }

    @Test
    void theShortFormComesFirstAndEachQuestionSaysWhyAndWhoKnows() {
        Answers answers = empty("it");
        List<OpenQuestion> all = next.of(answers, Set.of());
        assertThat(next.card(answers, Set.of()).map(OpenCard::asked)).contains(all.get(0));
        assertThat(all).allSatisfy(q -> {
            assertThat(q.question()).isNotBlank();
            assertThat(q.why()).isNotBlank();
            assertThat(q.who()).isNotBlank();
        });
        assertThat(all).extracting(OpenQuestion::about).isSorted().contains(About.ROUTE, About.DATA, About.CARE);
        assertThat(all).extracting(OpenQuestion::path).doesNotHaveDuplicates();
    }

    @Test
    void whatAnAnswerOpensComesBeforeWhatIsOfferedToOthers() {
        Set<String> skipped = new HashSet<>();
        Answers change = empty("it")
                .with(Map.of(
                        new Key(Key.PRODUCT, "product.kind"), Given.of(ProductKind.CHANGE, "change"),
                        new Key("it", "inputs.image"), Given.of(Tri.YES, "yes")));
        List<OpenQuestion> route = next.of(change, skipped).stream()
                .filter(q -> q.about() == About.ROUTE)
                .toList();
        List<String> paths = route.stream().map(OpenQuestion::asked).toList();
        assertThat(paths.indexOf("change.base")).isBetween(0, paths.indexOf("image.draws"));
        assertThat(paths.indexOf("image.draws")).isLessThan(paths.indexOf("lower-risk.kind"));
        assertThat(paths.indexOf("user")).isLessThan(paths.indexOf("change.base"));
    }

    /** Software that reads an image is no decision support that the law leaves out, whatever its basis is. */
    @Test
    void whatAnAnswerHasSettledIsNotAskedAbout() {
        Key image = new Key("it", "inputs.image");
        Answers reads = empty("it").with(Map.of(image, Given.of(Tri.YES, "yes")));
        Answers none = empty("it").with(Map.of(image, Given.of(Tri.NO, "no")));
        assertThat(next.of(none, Set.of())).extracting(OpenQuestion::path).contains("it: basis.logic-stated");
        assertThat(next.of(reads, Set.of())).extracting(OpenQuestion::path).doesNotContain("it: basis.logic-stated");
    }

    /** With the ways to the customers the customers are known. */
    @Test
    void whoeverNamesTheWaysToTheCustomersIsNotAskedForThemAgain() {
        Answers answers = empty("it");
        List<String> lists = List.of("data.channels", "data.services", "data.datasets");
        assertThat(next.cardOnData(answers, Set.of(), Set.of())
                        .orElseThrow()
                        .asked()
                        .path())
                .isEqualTo("data.channels");
        assertThat(next.cardOnData(answers, new HashSet<>(lists), Set.of())
                        .orElseThrow()
                        .asked()
                        .path())
                .isEqualTo("data.customers");
        Answers named = new Answers(
                answers.name(),
                Map.of(Scope.FUNCTION, List.of("it"), Scope.CHANNEL, List.of("clinics")),
                List.of("functions", "data.channels"),
                answers.given());
        assertThat(next.of(named, Set.of()).stream().filter(q -> q.about() == About.DATA))
                .extracting(OpenQuestion::path)
                .doesNotContain("data.customers", "data.channels");
    }

    /** A stop that hangs on one question alone is settled by it, whatever hangs together on others. */
    @Test
    void whatSettlesAStopAloneComesBeforeWhatManyStopsHangOnTogether() {
        List<String> many = List.of("data.model.decides", "data.model.prompts", "data.model.logs");
        List<Hanging> stops = List.of(
                new Hanging(many, true),
                new Hanging(many, true),
                new Hanging(List.of("data.practice.open-accounts"), true));
        assertThat(Hanging.questions(stops, empty("it"), Set.of(), About.DATA))
                .extracting(OpenQuestion::path)
                .startsWith("data.practice.open-accounts")
                .hasSize(4);
    }

    @Test
    void whatNobodyKnowsIsNotAskedAgain() {
        Answers answers = empty("it");
        Set<String> skipped = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            Optional<OpenQuestion> question = next.card(answers, skipped).map(OpenCard::asked);
            assertThat(question).isPresent();
            assertThat(skipped.add(question.get().path())).isTrue();
        }
        assertThat(next.of(answers, skipped)).extracting(OpenQuestion::path).doesNotContainAnyElementsOf(skipped);
    }

    @Test
    void aDecidedPathwayIsAskedNothingMoreAbout() {
        Answers stroke = Products.samples().stream()
                .filter(s -> s.name().equals("stroke-triage"))
                .findFirst()
                .orElseThrow()
                .answers();
        OpenQuestion first = next.card(stroke, Set.of()).orElseThrow().asked();
        assertThat(first.about()).isEqualTo(About.DATA);
        assertThat(first.list()).isNotEmpty();
        assertThat(next.cardOnData(stroke, Set.of("data.channels", "data.services", "data.datasets"), Set.of())
                        .orElseThrow()
                        .asked()
                        .stops())
                .isPositive();
    }
}
