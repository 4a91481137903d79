package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.AnswersWriter;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** Each thing that is called possible comes with answers that bring it, and these pass the check of a questionnaire. */
class PossibleSetTest {
    private static final PossibleAssessor ASSESSOR = new PossibleAssessor(Products.today());

    private static final FunctionWords ASSESSED = new FunctionWords(Products.today(), new Reasons(Products.today()));

    /** Outcomes of each function that are followed to their end. */
    private static final int SHOWN = 20;

    private static Answers without(Answers answers, String... starts) {
        return answers.keep((key, given) -> List.of(starts).stream().noneMatch(key.path()::startsWith));
    }

    /** The answers as they are read from the file that a user would write of them. */
    private static Answers written(Answers answers) {
        Loaded loaded = Questionnaires.parse(AnswersWriter.write(answers, List.of()), "witness");
        assertThat(loaded.problems()).isEmpty();
        return loaded.answers();
    }

    private static void shown(PossibleSet set) {
        FunctionAssessor functions = new FunctionAssessor(Products.today());
        assertThat(set.exact()).isTrue();
        for (PossibleFunction function : set.functions()) {
            List<PossibleOutcome> outcomes = new ArrayList<>(function.outcomes());
            Collections.shuffle(outcomes, new Random(5));
            for (PossibleOutcome outcome : outcomes.subList(0, Math.min(SHOWN, outcomes.size()))) {
                Answers whole = written(set.firm().with(outcome.witness()));
                assertThat(functions.endings(function.name(), whole).results())
                        .as("%s of %s", outcome.witness(), function.name())
                        .containsExactly(new Ending(outcome.pathway(), outcome.type()));
                FunctionResult result = ASSESSED.result(functions.decide(function.name(), whole), List.of(), whole);
                assertThat(result.settled().orElseThrow().pathway()).isEqualTo(outcome.pathway());
                assertThat(result.settled().orElseThrow().deviceClass()).isEqualTo(outcome.deviceClass());
                assertThat(result.settled().orElseThrow().type()).isEqualTo(outcome.type());
                assertThat(result.productCode()).isEqualTo(outcome.productCode());
            }
        }
        for (PossibleOutcome outcome : set.outcomes()) {
            Answers whole = written(set.firm().with(outcome.witness()));
            assertThat(ASSESSOR.pathways(whole).outcomes())
                    .as("the product with %s", outcome.witness())
                    .extracting(PossibleOutcome::pathway)
                    .containsExactly(outcome.pathway());
        }
    }

    @Test
    void everyOutcomeOfAnEmptyQuestionnaireIsShown() {
        PossibleSet set = ASSESSOR.of(Products.sample("first-idea"));
        assertThat(set.outcomes()).hasSizeGreaterThan(8);
        assertThat(set.single()).isFalse();
        shown(set);
    }

    @Test
    void everyOutcomeOfAProductOfSeveralFunctionsIsShown() {
        Answers platform = without(
                Products.sample("hospital-platform"), "product.kind", "maker.role", "part-of", "basis", "purpose");
        PossibleSet set = ASSESSOR.of(platform);
        assertThat(set.functions()).hasSizeGreaterThan(1);
        assertThat(set.outcomes()).hasSizeGreaterThan(1);
        shown(set);
    }

    @Test
    void oneOutcomeWhereEverythingThatMattersIsAnswered() {
        PossibleSet set = ASSESSOR.of(Products.sample("stroke-triage"));
        assertThat(set.single()).isTrue();
        PossibleOutcome only = set.functions().get(0).outcomes().get(0);
        assertThat(only.pathway()).isEqualTo(Pathway.P510K);
        assertThat(only.regulation()).isEqualTo("21 CFR 892.2080");
        assertThat(only.productCode()).isEqualTo("QAS");
        assertThat(only.witness()).isEmpty();
    }

    @Test
    void everyStopWithAnswersThatBringItIsThenCertain() {
        PossibleSet set = ASSESSOR.of(Products.sample("stroke-triage"));
        List<PossibleStop> possible = set.stops().stream()
                .filter(s -> s.state() == State.POSSIBLE && !s.witness().isEmpty())
                .toList();
        assertThat(possible).hasSizeGreaterThan(20);
        Random random = new Random(7);
        for (PossibleStop stop : possible) {
            if (random.nextInt(5) == 0) {
                assertThat(ASSESSOR.pathways(written(set.with(stop))).stops())
                        .as("%s with %s", stop.rule(), stop.witness())
                        .anyMatch(s -> s.state() == State.CERTAIN
                                && s.rule().equals(stop.rule())
                                && s.subject().equals(stop.subject()));
            }
        }
    }

    @Test
    void everyStopOfTheRulesIsSaidToBeCertainPossibleOrExcluded() {
        PossibleSet set = ASSESSOR.of(Products.sample("stroke-triage"));
        Set<String> said =
                new TreeSet<>(set.stops().stream().map(PossibleStop::rule).toList());
        Set<String> known = new TreeSet<>();
        Law law = Products.today();
        List.of(law.follow(), law.data(), law.care())
                .forEach(engine -> engine.infos().stream()
                        .filter(r -> r.severity().equals("blocker"))
                        .forEach(r -> known.add(r.id())));
        assertThat(said).containsAll(known);
        assertThat(set.stops()).filteredOn(s -> s.state() == State.CERTAIN).isNotEmpty();
        assertThat(set.stops()).filteredOn(s -> s.state() == State.EXCLUDED).isNotEmpty();
    }
}
