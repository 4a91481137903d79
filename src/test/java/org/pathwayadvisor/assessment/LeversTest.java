package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Pathway;

/** What is said of levers: only what can be chosen, never more than the rules give. */
class LeversTest {
    private static final Levers LEVERS = new Levers(Products.today(), 400);

    private static Answers changed(Answers answers, LeverLine line) {
        Map<Key, Given> more = new HashMap<>();
        for (LeverChange change : line.changes()) {
            Key key = OpenAnswer.of(change.path()).key();
            Object value = LeverChoices.OPEN.of(key, answers.keep((k, g) -> !k.equals(key))).stream()
                    .filter(t -> t.to().text().equals(change.to()))
                    .findFirst()
                    .orElseThrow()
                    .to()
                    .value();
            more.put(key, Given.of(value, change.to()));
        }
        return answers.keep((key, g) -> line.fallsAway().stream().noneMatch(f -> f.startsWith(key + ": ")))
                .with(more);
    }

    @Test
    void aClinicianWhoDecidesAmongOptionsMakesAnAntibioticAdviserNoDevice() {
        Answers answers = Products.sample("antibiotic-choice");
        LeverResult result = LEVERS.of(answers, LeverGoal.LIGHTER);
        assertThat(result.before()).containsExactly(Pathway.ENFORCEMENT_DISCRETION);
        assertThat(result.levers())
                .anySatisfy(line -> {
                    assertThat(line.changes())
                            .extracting(LeverChange::path)
                            .containsExactly("suggestion: output.one-recommendation", "suggestion: output.options");
                    assertThat(line.grounds()).extracting(Reason::rule).contains("CDS-285");
                })
                .allSatisfy(line -> assertThat(line.chosen()).isTrue());
        for (LeverLine line : result.lines()) {
            Assessment then = Products.advisor().assess(changed(answers, line), Products.DAY);
            assertThat(then.recommendation().pathway()).contains(Pathway.NOT_A_DEVICE);
            for (LeverChange one : line.changes()) {
                LeverLine alone = new LeverLine(
                        line.changes().stream().filter(c -> c != one).toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
                assertThat(Products.advisor()
                                .assess(changed(answers, alone), Products.DAY)
                                .recommendation()
                                .pathway())
                        .isNotEqualTo(then.recommendation().pathway());
            }
        }
    }

    @Test
    void otherWordsAboutTheSameProductAreNoLever() {
        LeverResult result = LEVERS.of(Products.sample("antibiotic-choice"), LeverGoal.LIGHTER);
        assertThat(result.rewordings())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.changes()).extracting(LeverChange::kind).containsOnly(Lever.CLAIM));
        assertThat(result.levers())
                .flatExtracting(LeverLine::changes)
                .extracting(LeverChange::kind)
                .containsOnly(Lever.DESIGN);
    }

    @Test
    void aSearchThatStopsSaysHowFarItCame() {
        LeverResult cut = new Levers(Products.today(), 5).of(Products.sample("antibiotic-choice"), LeverGoal.LIGHTER);
        assertThat(cut.cut()).isTrue();
        assertThat(cut.complete()).isLessThan(LeverSearch.MOST);
        assertThat(cut.runs()).isLessThan(40);
    }

    @Test
    void whatIsLightestHasNoLever() {
        LeverResult none = LEVERS.of(Products.sample("personal-diary"), LeverGoal.LIGHTER);
        assertThat(none.lines()).isEmpty();
        assertThat(none.note()).isNotEmpty();
    }

    @Test
    void aHeavierPathwayThatIsAskedForIsFound() {
        Answers answers = Products.sample("antibiotic-choice");
        LeverResult result = LEVERS.of(answers, LeverGoal.to(Pathway.DE_NOVO));
        assertThat(result.levers()).isNotEmpty();
        LeverLine first = result.levers().get(0);
        assertThat(first.pathways()).containsExactly(Pathway.DE_NOVO);
        assertThat(Products.advisor()
                        .assess(changed(answers, first), Products.DAY)
                        .recommendation()
                        .pathway())
                .contains(Pathway.DE_NOVO);
    }

    @Test
    void whatMustStayTrueIsHeavierOtherwise() {
        Answers answers = Products.sample("antibiotic-choice");
        List<WrongAnswer> wrong = LEVERS.mustStayTrue(answers);
        assertThat(wrong)
                .extracting(WrongAnswer::path)
                .contains("suggestion: inputs.image", "suggestion: inputs.waveform");
        assertThat(wrong)
                .allSatisfy(w -> assertThat(w.pathways())
                        .anyMatch(p -> Settlement.heavier(p, Pathway.ENFORCEMENT_DISCRETION) == p
                                && p != Pathway.ENFORCEMENT_DISCRETION));
    }
}
