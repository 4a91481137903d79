package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.rulebase.Live;

/** Under an override the set of results is the exact one, and no answer that rests on it is a decided one. */
class OverridesExactTest {
    private static final int COMPLETIONS = 96;
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);

    private final Law law = Products.today();

    /** A rule for each criterion that can be overruled. */
    private List<String> rules() {
        Map<Criterion, String> rules = new TreeMap<>();
        for (String id : law.determinations().ids()) {
            law.determinations().overrulable(id).ifPresent(c -> rules.putIfAbsent(c, id));
        }
        return List.copyOf(rules.values());
    }

    private static Overrule overrule(String rule, String function, boolean met) {
        return new Overrule(rule, function, met, "Dr. N", "a test", UNTIL, Map.of());
    }

    @Test
    void everyCriterionWithANegationCanBeOverruledAndNothingElse() {
        assertThat(rules()).contains("CDS-280", "SEQ-040").hasSizeGreaterThan(30);
        assertThat(law.determinations().overrulable("DEV-015"))
                .as("no rule denies it")
                .isEmpty();
        assertThat(law.determinations().overrulable("SEQ-100")).as("a route").isEmpty();
        assertThat(law.determinations().overrulable("CLS-010"))
                .as("a device type")
                .isEmpty();
        assertThat(law.determinations().overrulable("CDS-140-not"))
                .contains(law.determinations().overrulable("CDS-145").orElseThrow());
    }

    @Test
    void equalsTryingEverythingOut() {
        List<String> rules = rules();
        Products.functions().parallelStream().forEach(c -> {
            Random random = new Random(7_000_003L + c.toString().hashCode());
            for (int round = 0; round < 6; round++) {
                String rule = rules.get(random.nextInt(rules.size()));
                bruteForce(c, overrule(rule, c.function(), random.nextBoolean()), random);
            }
        });
    }

    private void bruteForce(Products.Case sample, Overrule overrule, Random random) {
        Map<Key, Object> given = Products.near(sample, random);
        List<Variable> open = new ArrayList<>();
        int completions = 1;
        List<Variable> all = new ArrayList<>(Variables.of(List.of(sample.function())));
        Set<String> read = ReadQuestions.today();
        all.removeIf(v -> !read.contains(v.ask().path()));
        java.util.Collections.shuffle(all, random);
        for (Variable v : all) {
            if (completions * v.values().size() <= COMPLETIONS) {
                open.add(v);
                completions *= v.values().size();
                given.remove(v.key());
            }
        }
        Answers answers = Products.answers(sample.function(), given).overruled(List.of(overrule));
        Set<Settlement.Result> tried = new HashSet<>();
        Criterion criterion = Rulings.criterion(overrule, law);
        List<Object> facts = Products.facts(sample.function(), given, law.tables());
        facts.add(
                overrule.met()
                        ? new org.pathwayadvisor.model.Met(sample.function(), criterion)
                        : new org.pathwayadvisor.model.NotMet(sample.function(), criterion));
        try (Live live = law.silencing(Set.of(criterion)).live(facts)) {
            next(live, open, 0, new HashMap<>(given), tried);
        }
        Possible<Settlement.Result> found = new FunctionAssessor(law).explore(sample.function(), answers);
        String what = sample + ", " + overrule.rule() + " " + overrule.says() + ", open "
                + open.stream().map(Variable::key).toList() + ", given " + given;
        tried.remove(null); // where nothing follows any more: seen once all that matters is answered
        assertThat(found.results()).as(what).isEqualTo(tried);
        assertThat(found.bounded()).as(what).isFalse();
    }

    private void next(Live live, List<Variable> open, int at, Map<Key, Object> values, Set<Settlement.Result> results) {
        if (at == open.size()) {
            results.add(new Settlement(law.tables().rows()).settle(live.conclusions()));
            return;
        }
        Variable v = open.get(at);
        for (Object value : v.values()) {
            if (!Contradictions.breaks(v.key(), value, values::get)) {
                List<Object> facts = Facts.of(v.key(), v.ask(), value, law.tables()::choices);
                live.add(facts);
                values.put(v.key(), value);
                next(live, open, at + 1, values, results);
                values.remove(v.key());
                live.remove(facts);
            }
        }
    }

    /** Of every sample and every override: what differs from the rules alone is never decided, and always marked. */
    @Test
    void whatDiffersFromTheRulesIsNeverDecided() {
        List<String> rules = rules();
        Products.samples().parallelStream().forEach(sample -> {
            Random random = new Random(sample.name().hashCode());
            Assessment plain = new Assessor(law, "x").assess(sample.answers());
            Recommendation alone = plain.recommendation();
            for (int round = 0; round < 2 && !sample.answers().functions().isEmpty(); round++) {
                String function = sample.answers()
                        .functions()
                        .get(random.nextInt(sample.answers().functions().size()));
                Overrule said = overrule(rules.get(random.nextInt(rules.size())), function, random.nextBoolean());
                Assessment under =
                        new Assessor(law, "x").assess(sample.answers().overruled(List.of(said)));
                String what = sample + ", " + said;
                assertThat(under.overruled().alone()).as(what).contains(alone);
                if (!under.recommendation().pathway().equals(alone.pathway())) {
                    assertThat(under.recommendation().standing()).as(what).isNotEqualTo(Standing.DECIDED);
                    assertThat(under.overruled().applied()).as(what).hasSize(1);
                }
                List<String> stops = plain.findings().stream()
                        .filter(f -> f.severity().equals("blocker"))
                        .map(FindingLine::rule)
                        .toList();
                assertThat(under.findings().stream()
                                .filter(f -> f.severity().equals("blocker"))
                                .map(FindingLine::rule))
                        .as("no stop is overruled away: " + what)
                        .containsAll(stops);
            }
        });
    }

    @Test
    void anOverrideThatSaysWhatTheRulesSayLeavesTheAnswerDecided() {
        Answers answers = Arrays.stream(Products.samples().toArray(Products.Sample[]::new))
                .filter(s -> s.name().equals("sepsis-alert"))
                .findFirst()
                .orElseThrow()
                .answers();
        Assessment under = new Assessor(law, "x")
                .assess(answers.overruled(
                        List.of(overrule("CDS-280", answers.functions().get(0), false))));
        assertThat(under.overruled().all().get(0).effect()).isEqualTo(Overruling.Effect.AGREES);
        assertThat(under.recommendation().standing()).isEqualTo(Standing.DECIDED);
    }
}
