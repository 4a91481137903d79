package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.AnswersWriter;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** Every possible stop of every sample has answers that bring it when the rules are run with them. */
class PossibleStopsTest {
    private static final Law LAW = Products.today();
    private static final Reasons REASONS = new Reasons(LAW);

    @Test
    void everyPossibleStopOfEverySampleIsBroughtByItsAnswers() {
        PossibleAssessor assessor = new PossibleAssessor(LAW);
        Set<About> met = new TreeSet<>();
        for (Products.Sample sample : Products.samples()) {
            PossibleSet set = assessor.pathways(sample.answers());
            for (PossibleStop stop : set.stops()) {
                if (stop.state() == State.POSSIBLE) {
                    assertThat(stop.witness())
                            .as("%s: %s", sample.name(), stop.rule())
                            .isNotEmpty();
                    assertThat(set.firm().given())
                            .doesNotContainKeys(
                                    stop.witness().keySet().stream().toArray(org.pathwayadvisor.dictionary.Key[]::new));
                    assertThat(certain(stop.about(), written(set.with(stop))))
                            .as("%s: %s with %s", sample.name(), stop.rule(), stop.witness())
                            .contains(stop.rule() + " of " + stop.subject());
                    met.add(stop.about());
                }
            }
        }
        assertThat(met).contains(About.DATA, About.CARE);
    }

    @Test
    void aStopThatHangsOnTheRouteTooIsShown() {
        Answers sold =
                Products.sample("first-idea").keep((key, given) -> !key.path().equals("product.used-today"));
        assertThat(new PossibleAssessor(LAW).pathways(sold).stops())
                .filteredOn(s -> s.about() == About.ROUTE && s.state() == State.POSSIBLE)
                .isNotEmpty()
                .allMatch(s -> certain(About.ROUTE, written(sold.with(s.witness())))
                        .contains(s.rule() + " of " + s.subject()));
    }

    @Test
    void everyPossibleStopOnTheRouteOfADeviceThatFdaKnowsIsBroughtByItsAnswers() throws IOException {
        PossibleAssessor assessor = new PossibleAssessor(LAW);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("questionnaires/fda-devices"))) {
            files = all.filter(
                            f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList();
        }
        int shown = 0;
        for (int i = 0; i < files.size(); i += 8) {
            PossibleSet set = assessor.pathways(Questionnaires.load(files.get(i)));
            for (PossibleStop stop : set.stops()) {
                if (stop.about() == About.ROUTE && stop.state() == State.POSSIBLE) {
                    assertThat(certain(About.ROUTE, written(set.with(stop))))
                            .as("%s: %s with %s", files.get(i), stop.rule(), stop.witness())
                            .contains(stop.rule() + " of " + stop.subject());
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(5);
    }

    private static Answers written(Answers answers) {
        Loaded loaded = Questionnaires.parse(AnswersWriter.write(answers, List.of()), "witness");
        assertThat(loaded.problems()).isEmpty();
        return loaded.answers();
    }

    private static Set<String> certain(About about, Answers answers) {
        Set<String> certain = new TreeSet<>();
        if (about == About.DATA) {
            try (DataHearing hearing = new DataHearing(LAW, DataAnswers.of(answers))) {
                certain(hearing, certain);
            }
            return certain;
        }
        FunctionAssessor functions = new FunctionAssessor(LAW);
        List<Decision> decisions = new ArrayList<>();
        answers.functions().forEach(f -> decisions.add(functions.decide(f, answers)));
        if (about == About.ROUTE) {
            Findings findings = new Findings(LAW, REASONS);
            decisions.forEach(d -> findings.of(d, decisions, answers).stream()
                    .filter(f -> f.severity().equals("blocker"))
                    .forEach(f -> certain.add(f.rule() + " of " + f.subject())));
            return certain;
        }
        FunctionWords words = new FunctionWords(LAW, REASONS);
        try (CareHearing hearing = new CareHearing(
                LAW,
                answers,
                decisions.stream().map(d -> words.result(d, List.of(), answers)).toList(),
                new DataAssessor(LAW, REASONS).open(answers).verdict())) {
            certain(hearing, certain);
        }
        return certain;
    }

    private static <P extends Provision> void certain(Hearing<P> hearing, Set<String> certain) {
        hearing.said().stream()
                .filter(s -> s.certain() && s.provision().stops())
                .forEach(s ->
                        certain.add(s.provision().id() + " of " + s.provision().subject()));
    }
}
