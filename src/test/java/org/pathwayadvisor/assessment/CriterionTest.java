package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pathwayadvisor.derivation.ClauseMatcher;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/**
 * Every criterion is never both met and not met, and exactly one of them once all that its rules read is given. Rules
 * only add, so what holds of complete answers holds of every part of them: complete answers are all that is enumerated.
 */
class CriterionTest {
    private static final String IT = "it";

    /** A day of the decision-support guidance before today's. */
    private static final LocalDate BEFORE = LocalDate.of(2023, 6, 1);

    private static final Map<LocalDate, Map<Criterion, List<Rule>>> CONCLUDING = new HashMap<>();

    /** Steps on the way to a route; no rule reads that one of them is not met. */
    private static final Set<Criterion> POSITIVE_ONLY = EnumSet.of(
            Criterion.DEVICE,
            Criterion.ENFORCED,
            Criterion.DISTRIBUTED,
            Criterion.PREMARKET,
            Criterion.TYPE_NEEDS_510K);

    /** Read from device types, which have a test of their own here. */
    private static final Set<Criterion> ABOUT_TYPES = EnumSet.of(Criterion.TYPE_FOUND);

    private static final RuleCatalogue RULES =
            RuleCatalogue.of(Products.advisor().rules().files(), List.of());

    @TestFactory
    Stream<DynamicTest> exactlyOneOnceAllIsGiven() {
        return Stream.of(Criterion.values())
                .filter(c -> !POSITIVE_ONLY.contains(c) && !ABOUT_TYPES.contains(c))
                .flatMap(c -> Stream.of(Products.DAY, BEFORE)
                        .filter(day ->
                                day == Products.DAY || !concluding(c, day).equals(concluding(c, Products.DAY)))
                        .filter(day -> !concluding(c, day).isEmpty())
                        .map(day -> DynamicTest.dynamicTest(c + " on " + day, () -> enumerate(c, day))));
    }

    @Test
    void everyCriterionHasRulesToday() {
        assertThat(Criterion.values())
                .allSatisfy(c -> assertThat(concluding(c, Products.DAY)).isNotEmpty());
    }

    @Test
    void noRuleReadsTheNegationOfAStepThatHasNone() {
        for (Rule rule : RULES.rules()) {
            Inputs inputs = new Inputs(IT);
            inputs.read(rule, Products.today().tables().rows());
            assertThat(inputs.denied()).as(rule.id()).doesNotContainAnyElementsOf(POSITIVE_ONLY);
        }
    }

    @Test
    void everyTypeFitsOrIsRuledOutOnceItsTraitsAreAnswered() {
        List<Object> rows = Products.today().tables().rows();
        for (DeviceType type : types(rows)) {
            List<Trait> traits = rows.stream()
                    .filter(r -> r instanceof Trait t && t.type().equals(type.type()))
                    .map(Trait.class::cast)
                    .toList();
            for (int mask = 0; mask < 1 << traits.size(); mask++) {
                List<Object> facts = new ArrayList<>(traits);
                facts.add(type);
                facts.add(Facts.function(IT));
                for (int i = 0; i < traits.size(); i++) {
                    Trait t = traits.get(i);
                    facts.add(new Answer(IT, t.path(), t.choice(), (mask >> i & 1) == 1 ? t.wanted() : t.unwanted()));
                }
                boolean all = mask == (1 << traits.size()) - 1;
                assertThat(applies(RULES.find("CLS-010"), facts)).isEqualTo(all);
                assertThat(applies(RULES.find("CLS-010-not"), facts)).isEqualTo(!all);
            }
        }
    }

    @Test
    void aTypeIsFoundOrNotOnceEachFitsOrIsRuledOut() {
        List<DeviceType> types = types(Products.today().tables().rows());
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            Set<Integer> fitting = Set.of();
            if (round > 0) {
                fitting = round <= types.size() ? Set.of(round - 1) : Set.of(random.nextInt(types.size()));
            }
            List<Object> facts = new ArrayList<>(types);
            facts.add(Facts.function(IT));
            for (int i = 0; i < types.size(); i++) {
                String type = types.get(i).type();
                boolean fits = fitting.contains(i) || round > types.size() && random.nextInt(8) == 0;
                facts.add(fits ? new TypeFits(IT, type) : new TypeRuledOut(IT, type));
            }
            exactlyOne(Criterion.TYPE_FOUND, Products.DAY, facts);
        }
    }

    @Test
    void theEngineAgreesOnRandomProducts() {
        List<Products.Case> samples = Products.functions();
        Random random = new Random(2);
        for (int round = 0; round < 1_000; round++) {
            Products.Case sample = samples.get(round % samples.size());
            Map<Key, Object> values = Products.near(sample, random);
            Set<Object> concluded = Products.today()
                    .decide()
                    .conclude(Products.facts(
                            sample.function(), values, Products.today().tables()));
            for (Criterion c : Criterion.values()) {
                boolean met = concluded.contains(new Met(sample.function(), c));
                boolean not = concluded.contains(new NotMet(sample.function(), c));
                boolean right = POSITIVE_ONLY.contains(c) ? !not : met != not;
                assertThat(right).as("%s of %s", c, values).isTrue();
            }
        }
    }

    private static List<DeviceType> types(List<Object> rows) {
        return rows.stream()
                .filter(DeviceType.class::isInstance)
                .map(DeviceType.class::cast)
                .toList();
    }

    private static List<Rule> concluding(Criterion criterion, LocalDate day) {
        return CONCLUDING
                .computeIfAbsent(day, d -> new EnumMap<>(Criterion.class))
                .computeIfAbsent(
                        criterion,
                        c -> RULES.rules().stream()
                                .filter(r -> r.inForce(day) && r.arguments().contains(c))
                                .toList());
    }

    /** Runs through every consistent assignment of what the criterion's rules read. */
    private void enumerate(Criterion criterion, LocalDate day) {
        Inputs inputs = new Inputs(IT);
        List<Object> rows = Products.advisor().law(day).tables().rows();
        concluding(criterion, day).forEach(r -> inputs.read(r, rows));
        assertThat(inputs.size()).as("few enough to enumerate").isLessThan(200_000);
        List<Object> facts = new ArrayList<>();
        facts.add(Facts.function(IT));
        assign(criterion, day, inputs.variables(), 0, new HashMap<>(), List.copyOf(inputs.criteria()), facts);
    }

    private void assign(
            Criterion criterion,
            LocalDate day,
            List<Variable> variables,
            int at,
            Map<Key, Object> values,
            List<Criterion> criteria,
            List<Object> facts) {
        if (at == variables.size() + criteria.size()) {
            if (possible(criteria, day, facts)) {
                exactlyOne(criterion, day, facts);
            }
            return;
        }
        if (at >= variables.size()) {
            Criterion other = criteria.get(at - variables.size());
            for (Object status : List.of(new Met(IT, other), new NotMet(IT, other))) {
                facts.add(status);
                assign(criterion, day, variables, at + 1, values, criteria, facts);
                facts.remove(facts.size() - 1);
            }
            return;
        }
        Variable v = variables.get(at);
        for (Object value : v.values()) {
            if (!Contradictions.breaks(v.key(), value, values::get)) {
                values.put(v.key(), value);
                List<Object> own = Facts.of(v.key(), v.ask(), value, path -> List.of());
                facts.addAll(own);
                assign(criterion, day, variables, at + 1, values, criteria, facts);
                facts.subList(facts.size() - own.size(), facts.size()).clear();
                values.remove(v.key());
            }
        }
    }

    /** False where the rules of one criterion conclude the opposite of what the assignment says of it. */
    private static boolean possible(List<Criterion> criteria, LocalDate day, List<Object> facts) {
        ClauseMatcher matcher = new ClauseMatcher(facts);
        for (Criterion c : criteria) {
            Class<?> opposite = facts.contains(new Met(IT, c)) ? NotMet.class : Met.class;
            for (Rule rule : concluding(c, day)) {
                if (rule.conclusion() == opposite && applies(rule, matcher)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void exactlyOne(Criterion criterion, LocalDate day, List<Object> facts) {
        boolean met = false;
        boolean not = false;
        ClauseMatcher matcher = new ClauseMatcher(facts);
        for (Rule rule : concluding(criterion, day)) {
            boolean applies = applies(rule, matcher);
            met |= applies && rule.conclusion() == Met.class;
            not |= applies && rule.conclusion() == NotMet.class;
        }
        if (met == not) {
            throw new AssertionError(criterion + (met ? " is both" : " is neither") + " for " + facts);
        }
    }

    private static boolean applies(Rule rule, List<Object> facts) {
        return applies(rule, new ClauseMatcher(facts));
    }

    private static boolean applies(Rule rule, ClauseMatcher matcher) {
        return matcher.stop(rule.clauses(), Map.of("$subject", IT)).isEmpty();
    }
}
