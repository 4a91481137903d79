package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Pathway;

/** Where a person overrules a criterion, levers are those of the product as it is decided then. */
class LeversUnderOverridesTest {
    @ParameterizedTest
    @CsvSource({
        "antibiotic-choice, CDS-010, false",
        "symptom-chatbot, DEV-220, true",
        "stroke-triage, SEQ-040, false",
        "pressure-band, WEL-040, false"
    })
    void everySingleChangeIsFound(String name, String rule, boolean met) {
        Answers given = Products.sample(name);
        Overrule said = new Overrule(
                rule, given.functions().get(0), met, "Dr. N", "a test", LocalDate.of(2027, 3, 1), Map.of());
        RouteTrial trial = new RouteTrial(Products.today());
        RouteTrial.Product before = trial.of(given.overruled(List.of(said)));
        assertThat(before.pathways()).isNotEqualTo(trial(given).pathways()).hasSize(1);
        Pathway than = before.pathways().iterator().next();
        LeverChoices choices = LeverChoices.CHOSEN;
        Set<Set<Turn>> brute = new EveryTurn(before.answers(), choices, Variables.of(given.functions()))
                .reaching(
                        a -> {
                            RouteTrial.Product then = trial.of(a);
                            return then.sure()
                                    && then.pathways().stream().allMatch(p -> p.comparable() && p.compareTo(than) < 0);
                        },
                        List.of(),
                        1);
        Predicate<Key> turnable = key -> !choices.of(key, before.answers()).isEmpty();
        Set<Set<Turn>> searched = new HashSet<>();
        new LeverSearch(
                        before.answers(),
                        choices,
                        RouteAim.lighter(new RouteTrial(Products.today()), than, turnable),
                        100_000)
                .run(1)
                .found()
                .forEach(s -> searched.add(new HashSet<>(s)));
        assertThat(searched).isEqualTo(brute);
    }

    private static RouteTrial.Product trial(Answers given) {
        return new RouteTrial(Products.today()).of(given);
    }
}
