package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What stands on a card together, and that it finds what the questions find one by one. */
class OpenCardTest {
    private static final Key WELLNESS = new Key("it", "purpose.wellness");

    private final NextQuestions next = new NextQuestions(Products.today());

    private static Answers sample(String name) {
        return Questionnaires.load(Path.of("questionnaires", name + ".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bed-forecast", "retrained-triage"})
    void cardsFindWhatTheirQuestionsFindOneByOne(String name) {
        Answers known = sample(name);
        Interviewed cards = new Interviewed(known);
        List<OpenCard> asked = cards.until(a -> false, next::card);
        Set<String> gathered = asked.stream()
                .filter(OpenCard::gathers)
                .flatMap(c -> c.rows().stream())
                .map(OpenQuestion::path)
                .collect(Collectors.toSet());
        Interviewed singly = new Interviewed(known);
        singly.until(a -> false, (a, skipped, ready) -> next.card(a, skipped).map(c -> OpenCard.of(c.asked())));
        assertThat(findings(cards.known())).isEqualTo(findings(singly.known()));
        assertThat(asked).allSatisfy(OpenCardTest::holdsTogether);
        // what was said to be known comes once more, by itself; nothing else comes twice
        assertThat(asked.stream()
                        .filter(c -> !c.gathers())
                        .flatMap(c -> c.rows().stream())
                        .map(OpenQuestion::path))
                .doesNotHaveDuplicates();
        assertThat(gathered).isNotEmpty();
        assertThat(asked).anyMatch(c -> c.rows().size() > 3);
    }

    /** What is found, certain or still open, and the pathway. */
    private static Set<String> findings(Answers answers) {
        Assessment found = new Assessor(Products.today(), "test").assess(answers);
        Set<String> all = found.data().findings().stream()
                .map(f -> f.severity() + " " + f.would() + " " + f.rule() + " " + f.subject())
                .collect(Collectors.toSet());
        found.care().findings().forEach(f -> all.add(f.severity() + " " + f.would() + " " + f.rule() + f.subject()));
        all.add(found.recommendation().pathway() + " " + found.recommendation().standing());
        return all;
    }

    private static void holdsTogether(OpenCard card) {
        assertThat(card.rows()).hasSizeBetween(1, OpenCard.MOST).contains(card.asked());
        if (card.rows().size() > 1) {
            List<Ask> asks = card.rows().stream()
                    .map(q -> Dictionary.find(q.asked()))
                    .distinct()
                    .toList();
            assertThat(asks).noneMatch(a -> a.question().judgement());
            assertThat(asks.stream().map(a -> a.question().who()).distinct()).hasSize(1);
            assertThat(asks.size() == 1 || card.gathers() || asks.stream().allMatch(a -> a.kind() == Kind.TRI))
                    .isTrue();
            assertThat(card.gathers() && card.asked().about() == OpenQuestion.About.ROUTE)
                    .isFalse();
        }
    }

    /** Each row could be asked alone now: nothing is put on a card that cannot change anything. */
    @Test
    void eachRowMattersByItself() {
        Answers known = sample("sepsis-alert");
        Set<String> skipped = new HashSet<>();
        int cards = 0;
        while (cards < 40) {
            var card = next.card(known, skipped);
            if (card.isEmpty()) {
                break;
            }
            List<String> open =
                    next.of(known, skipped).stream().map(OpenQuestion::path).toList();
            List<String> rows =
                    card.get().rows().stream().map(OpenQuestion::path).toList();
            assertThat(open).containsAll(rows);
            skipped.addAll(rows);
            cards++;
        }
        assertThat(cards).isGreaterThan(10);
    }

    private Set<String> route(Answers answers, Set<String> skipped) {
        Set<String> all = new HashSet<>(skipped);
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            var card = next.card(answers, all);
            if (card.isEmpty() || card.get().asked().about() != OpenQuestion.About.ROUTE) {
                break;
            }
            card.get().rows().forEach(q -> {
                all.add(q.path());
                asked.add(q.asked());
            });
        }
        return asked;
    }

    @Test
    void whatOnlyAnUnknownAnswerOpensWaitsWithItAndIsStillListed() {
        Answers nothing =
                new Answers("a product", Map.of(Scope.FUNCTION, List.of("it")), List.of("functions"), new TreeMap<>());
        assertThat(route(nothing, Set.of("it: purpose"))).doesNotContain("wellness.invasive", "records.interprets");
        assertThat(next.of(nothing, Set.of("it: purpose")))
                .extracting(OpenQuestion::asked)
                .contains("wellness.invasive", "records.interprets");
    }

    /** "We think so" is not asked again in one sitting, but what it opens is. */
    @Test
    void whatSomebodyThinksOpensWhatItOpens() {
        Answers nothing =
                new Answers("a product", Map.of(Scope.FUNCTION, List.of("it")), List.of("functions"), new TreeMap<>());
        Answers held = nothing.with(Map.of(WELLNESS, new Given(Tri.YES, "yes", true, "", "", LocalDate.MIN)));
        assertThat(route(held, Set.of("it: purpose"))).contains("wellness.invasive");
    }
}
