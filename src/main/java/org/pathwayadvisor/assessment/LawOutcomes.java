package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/**
 * Outcomes of many products under one law: the route as {@link Assessor} settles it, and the stops that the firm answers
 * make certain. Nothing that may still come is looked for, which is what takes time elsewhere.
 */
final class LawOutcomes {
    private static final String BLOCKER = "blocker";

    private final Law law;
    private final FunctionAssessor functions;
    private final Reasons reasons;
    private final FunctionWords words;
    private final Tables withoutTypes;

    /** What the tables say of each type. */
    private final Map<String, Set<Object>> types = new HashMap<>();

    LawOutcomes(Law law) {
        this.law = law;
        this.functions = new FunctionAssessor(law);
        this.reasons = new Reasons(law);
        this.words = new FunctionWords(law, reasons);
        this.withoutTypes = law.tables().only(Set.of());
        law.tables()
                .types()
                .forEach((type, info) ->
                        types.computeIfAbsent(type, t -> new HashSet<>()).add(info));
        for (Object row : law.tables().rows()) {
            if (row instanceof DeviceType t) {
                types.computeIfAbsent(t.type(), x -> new HashSet<>()).add(t);
            } else if (row instanceof Trait t) {
                types.computeIfAbsent(t.type(), x -> new HashSet<>()).add(t);
            }
        }
    }

    /** The functions and the product on their way to FDA. */
    record Routes(
            Answers answers,
            List<Decision> decisions,
            List<FunctionResult> results,
            Recommendation answer,
            SortedMap<String, String> functions) {
        boolean sameAs(Routes other) {
            return this == other
                    || functions.equals(other.functions)
                            && answer.equals(other.answer)
                            && statuses().equals(other.statuses());
        }

        private List<String> statuses() {
            return results.stream()
                    .map(r -> r.settled() + " " + r.possible() + " " + r.regulation())
                    .toList();
        }

        ProductOutcome outcome(Collection<String> stops) {
            return new ProductOutcome(
                    answer.pathway().map(Pathway::word).orElse("undetermined"),
                    Text.word(answer.standing()),
                    answer.possible().stream().map(Pathway::word).toList(),
                    functions,
                    new TreeSet<>(stops));
        }
    }

    Routes routes(Answers given) {
        List<Decision> decisions = new ArrayList<>();
        given.functions().forEach(f -> decisions.add(functions.decide(f, given)));
        Answers answers = given.with(TwoLaws.assumed(decisions));
        List<FunctionResult> results = new ArrayList<>();
        SortedMap<String, String> each = new TreeMap<>();
        for (Decision d : decisions) {
            FunctionResult result = words.result(d, reasons.grounds(d, answers), answers);
            results.add(result);
            each.put(d.function(), inWords(result));
        }
        Recommendation answer = new ProductResult(
                        functions,
                        decisions,
                        answers,
                        TwoLaws.assumed(decisions).keySet())
                .recommendation();
        return new Routes(answers, decisions, results, answer, each);
    }

    /**
     * What a product ends on whose answers are firm and leave nothing open that a route can turn on: of each function all
     * that is concluded but the types that it is not, and the types that it is. Empty where something is open.
     */
    Optional<List<Object>> ending(Answers given) {
        boolean open = !given.overrides().isEmpty()
                || given.given().values().stream().anyMatch(Given::held)
                || !given.functions().stream().allMatch(f -> FunctionAssessor.complete(f, given));
        return open
                ? Optional.empty()
                : Optional.of(
                        given.functions().stream().map(f -> ending(f, given)).toList());
    }

    private Object ending(String function, Answers given) {
        FactSet facts = new Alone(function).facts(given, law);
        Set<Object> concluded = new HashSet<>(functions.conclude(facts));
        concluded.removeIf(TypeRuledOut.class::isInstance);
        List<Object> ending = new ArrayList<>(List.of(function, concluded));
        for (Object conclusion : concluded) {
            if (conclusion instanceof TypeFits fits) {
                ending.add(types.getOrDefault(fits.type(), Set.of()));
            }
        }
        return Set.copyOf(ending);
    }

    private static String inWords(FunctionResult result) {
        return result.settled()
                .map(o -> o.pathway().word()
                        + o.deviceClass().map(c -> ", FDA class " + c.name()).orElse("")
                        + (result.productCode().isEmpty() ? "" : ", " + result.productCode()))
                .orElse("undetermined");
    }

    /** Of each function whose route is settled. */
    Set<String> stopsOnRoute(Routes routes) {
        List<Settled> settled = routes.decisions().stream()
                .filter(d -> d.settled() != null)
                .map(d -> new Settled(
                        d.function(), d.settled().pathway(), d.route().status()))
                .toList();
        Set<String> stops = new TreeSet<>();
        for (Settled route : settled) {
            List<Object> constants = new ArrayList<>(settled);
            constants.add(Facts.function(route.subject()));
            Set<Object> certain = certain(
                    law.follow(), law.tables(), Variables.of(List.of(route.subject())), routes.answers(), constants);
            for (Object conclusion : certain) {
                if (conclusion instanceof Finding f
                        && f.subject().equals(route.subject())
                        && law.follow().info(f.id()).severity().equals(BLOCKER)) {
                    stops.add(stop(f.id(), f.subject()));
                }
            }
        }
        return stops;
    }

    Set<String> stopsOnData(Answers given) {
        Answers answers = DataAnswers.of(given);
        Set<Object> certain = certain(
                law.data(), withoutTypes, Variables.data(answers), answers, DataAnswers.rows(answers, law.day()));
        Set<String> stops = new TreeSet<>();
        certain.forEach(c -> DataProvision.of(c, law)
                .filter(p -> p.severity().equals(BLOCKER) && !DataHearing.folded(p, certain))
                .ifPresent(p -> stops.add(stop(p.id(), p.subject()))));
        return stops;
    }

    /** @param data true where the law on data stops something */
    Set<String> stopsOnCare(Routes routes, boolean data) {
        DataVerdict said = data ? DataVerdict.STOPPED : DataVerdict.CANNOT_JUDGE_YET;
        Set<Object> certain = certain(
                law.care(),
                withoutTypes,
                Variables.care(routes.answers()),
                routes.answers(),
                CareFacts.rows(
                        routes.answers(),
                        routes.results(),
                        said,
                        law.reference().planningGoals()));
        boolean device = routes.results().stream().anyMatch(CareFacts::mayNeed);
        Set<String> stops = new TreeSet<>();
        certain.forEach(c -> CareProvision.of(c, law, device)
                .filter(p -> p.severity().equals(BLOCKER))
                .ifPresent(p -> stops.add(stop(p.id(), p.subject()))));
        return stops;
    }

    private Set<Object> certain(
            Engine engine, Tables tables, List<Variable> variables, Answers answers, List<?> constants) {
        Answers firm = answers.keep((key, given) -> !given.held());
        List<Object> facts = new ArrayList<>(constants);
        facts.addAll(
                FactSet.of(variables, firm, law.day(), law.tables()::choices).facts());
        facts.addAll(tables.rows());
        return engine.conclude(facts);
    }

    private static String stop(String rule, String subject) {
        return rule + " of " + subject;
    }
}
