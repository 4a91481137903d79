package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;

/**
 * What is not asked cannot matter: whatever is answered to the questions that are left out, together, nothing that is
 * possible is lost. Drawn from the samples; {@code -Dthorough=true} draws more.
 */
class MatteringTest {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    /** Of the samples every so many are drawn from. */
    private static final int STEP = THOROUGH ? 1 : 4;

    @Test
    void whatIsNotAskedAboutThePathwayLeavesItsOutcomes() {
        int left = 0;
        List<Products.Case> cases = Products.functions();
        for (int i = 0; i < cases.size(); i += STEP) {
            left += pathways(cases.get(i), new Random(i));
        }
        assertThat(left).as("questions left out").isPositive();
    }

    private static int pathways(Products.Case sample, Random random) {
        FunctionAssessor assessor = new FunctionAssessor(Products.today());
        Answers some = sample.answers().keep((key, given) -> !given.held() && random.nextInt(10) < 8);
        Possible<Settlement.Result> possible = assessor.explore(sample.function(), some);
        List<Variable> all = Variables.of(List.of(sample.function()));
        List<Variable> leftOut = new ArrayList<>(all);
        leftOut.removeIf(
                v -> some.given().containsKey(v.key()) || possible.relevant().contains(v.key()));
        if (possible.results().size() < 2 || possible.bounded()) {
            return 0;
        }
        Answers more = some.with(drawn(leftOut, new Consistent(all), some, random));
        assertThat(assessor.explore(sample.function(), more).results())
                .as("%s with %s", sample, more.given().keySet())
                .isEqualTo(possible.results());
        return leftOut.size();
    }

    @Test
    void whatIsNotAskedAboutDataLeavesItsStopsAndDuties() {
        DataAssessor assessor = new DataAssessor(Products.today(), new Reasons(Products.today()));
        int left = 0;
        List<Products.Sample> samples = Products.samples();
        for (int i = 0; i < samples.size(); i += STEP) {
            Random random = new Random(i);
            Answers some = samples.get(i)
                    .answers()
                    .keep((key, given) ->
                            !given.held() && (key.path().startsWith("data.customers") || random.nextInt(10) < 8));
            Set<String> asked = assessor.open(some).findings().stream()
                    .flatMap(f -> f.hangsOn().stream())
                    .collect(Collectors.toSet());
            List<Variable> all = Variables.data(DataAnswers.of(some));
            List<Variable> leftOut = new ArrayList<>(all);
            leftOut.removeIf(v -> DataAnswers.of(some).given().containsKey(v.key())
                    || v.key().path().startsWith("data.customers")
                    || asked.contains(v.key().toString()));
            Answers more = some.with(drawn(leftOut, new Consistent(all), some, random));
            assertThat(findings(assessor, more))
                    .as("%s with %s", samples.get(i), more.given().keySet())
                    .isEqualTo(findings(assessor, some));
            left += leftOut.size();
        }
        assertThat(left).as("questions left out").isPositive();
    }

    @Test
    void whatIsNotAskedAboutEvidenceAndSafetyLeavesItsStopsAndDuties() {
        Law law = Products.today();
        Reasons reasons = new Reasons(law);
        FunctionAssessor functions = new FunctionAssessor(law);
        FunctionWords words = new FunctionWords(law, reasons);
        CareAssessor assessor = new CareAssessor(law, reasons);
        int left = 0;
        List<Products.Sample> samples = Products.samples();
        for (int i = 0; i < samples.size(); i += STEP) {
            Random random = new Random(i);
            Answers some = samples.get(i)
                    .answers()
                    .keep((key, given) -> !given.held()
                            && (!OpenAnswer.of(key).ask().section().care() || random.nextInt(10) < 8));
            List<FunctionResult> results = some.functions().stream()
                    .map(f -> words.result(functions.decide(f, some), List.of(), some))
                    .toList();
            Function<Answers, List<CareFinding>> found =
                    answers -> assessor.found(answers, results, DataVerdict.CANNOT_JUDGE_YET);
            Set<String> asked = found.apply(some).stream()
                    .flatMap(f -> f.hangsOn().stream())
                    .collect(Collectors.toSet());
            List<Variable> all = Variables.care(some);
            List<Variable> leftOut = new ArrayList<>(all);
            leftOut.removeIf(v -> some.given().containsKey(v.key())
                    || !v.ask().section().care()
                    || asked.contains(v.key().toString()));
            Answers more = some.with(drawn(leftOut, new Consistent(all), some, random));
            assertThat(bound(found.apply(more)))
                    .as("%s with %s", samples.get(i), more.given().keySet())
                    .isEqualTo(bound(found.apply(some)));
            left += leftOut.size();
        }
        assertThat(left).as("questions left out").isPositive();
    }

    private static Set<String> bound(List<CareFinding> findings) {
        return findings.stream()
                .filter(f -> Set.of("blocker", "required").contains(f.would()))
                .map(f -> f.severity() + " " + f.rule() + " " + f.subject())
                .collect(Collectors.toSet());
    }

    /** Stops and duties, certain and possible. */
    private static Set<String> findings(DataAssessor assessor, Answers answers) {
        return assessor.open(answers).findings().stream()
                .filter(f -> Set.of("blocker", "required").contains(f.would()))
                .map(f -> f.severity() + " " + f.rule() + " " + f.subject())
                .collect(Collectors.toSet());
    }

    /** Answers that contradict neither each other nor what is given. */
    private static Map<Key, Given> drawn(List<Variable> open, Consistent consistent, Answers given, Random random) {
        Map<Key, Object> known = new HashMap<>();
        given.given().forEach((key, value) -> known.put(key, value.value()));
        Map<Key, Given> drawn = new TreeMap<>();
        for (Variable v : open) {
            Object value = v.values().get(random.nextInt(v.values().size()));
            if (consistent.allows(known::get, v.key(), value)) {
                known.put(v.key(), value);
                if (consistent.completes(known)) {
                    drawn.put(v.key(), Given.of(value, "drawn"));
                } else {
                    known.remove(v.key());
                }
            }
        }
        return drawn;
    }
}
