package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.FunctionAssessor.Decision;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Pathway;

/** Finds everything on which a product can still end, each with answers that lead to it. */
public final class PossibleAssessor {
    private final Law law;
    private final FunctionAssessor functions;
    private final FunctionWords words;
    private final Stops stops;

    public PossibleAssessor(Law law) {
        Reasons reasons = new Reasons(law);
        this.law = law;
        this.functions = new FunctionAssessor(law);
        this.words = new FunctionWords(law, reasons);
        this.stops = new Stops(law, reasons);
    }

    public PossibleSet of(Answers given) {
        Answers firm = given.keep((key, answer) -> !answer.held());
        List<Decision> decisions =
                firm.functions().stream().map(f -> functions.decide(f, firm)).toList();
        Map<String, Possible<Settlement.Result>> possible = new LinkedHashMap<>();
        decisions.forEach(d -> possible.put(d.function(), d.possible()));
        List<PossibleFunction> all = new ArrayList<>();
        possible.forEach((name, p) -> all.add(function(name, p, firm)));
        List<FunctionResult> results =
                decisions.stream().map(d -> words.result(d, List.of(), firm)).toList();
        return new PossibleSet(
                law.day(),
                firm,
                product(firm, possible),
                all,
                stops.of(firm, decisions, results),
                possible.values().stream().mapToInt(Possible::evaluations).sum());
    }

    private PossibleFunction function(String name, Possible<Settlement.Result> possible, Answers firm) {
        List<PossibleOutcome> outcomes = new ArrayList<>();
        possible.witnesses().forEach((result, witness) -> {
            Map<Key, Given> answers = Witness.of(witness, law.day());
            Answers whole = firm.with(answers);
            FunctionResult with = words.result(functions.decide(name, whole), List.of(), whole);
            outcomes.add(new PossibleOutcome(
                    result.pathway(),
                    with.settled().flatMap(Outcome::deviceClass),
                    with.regulation(),
                    with.productCode(),
                    with.typeTitle(),
                    Witness.of(witness, law.day())));
        });
        outcomes.sort(Comparator.comparing(PossibleOutcome::pathway));
        return new PossibleFunction(name, outcomes, possible.unsettled(), possible.bounded());
    }

    private List<PossibleOutcome> product(Answers firm, Map<String, Possible<Settlement.Result>> possible) {
        if (possible.isEmpty()) {
            return List.of();
        }
        Set<Pathway> pathways = new Together(functions).pathways(firm, possible);
        List<PossibleOutcome> outcomes = new ArrayList<>();
        for (Pathway pathway : pathways) {
            Answers shown = lead(pathway, List.copyOf(possible.keySet()), firm, possible, false)
                    .orElseThrow(() -> new IllegalStateException("no answers lead to " + pathway));
            Map<Key, Given> witness = new LinkedHashMap<>(shown.given());
            witness.keySet().removeAll(firm.given().keySet());
            outcomes.add(PossibleOutcome.of(pathway, witness));
        }
        return outcomes;
    }

    /**
     * Answers by which no function outweighs a pathway and one reaches it: function by function, each with what the ones
     * before it chose about the product.
     *
     * @param known what was found already for the answers; empty where they have changed
     */
    private Optional<Answers> lead(
            Pathway goal,
            List<String> left,
            Answers answers,
            Map<String, Possible<Settlement.Result>> known,
            boolean reached) {
        if (left.isEmpty()) {
            return reached ? Optional.of(answers) : Optional.empty();
        }
        String function = left.get(0);
        List<String> rest = left.subList(1, left.size());
        Possible<Settlement.Result> possible =
                known.isEmpty() ? functions.explore(function, answers) : known.get(function);
        List<Settlement.Result> fitting = possible.results().stream()
                .filter(r -> Settlement.heavier(goal, r.pathway()) == goal)
                .sorted(Comparator.comparing((Settlement.Result r) -> r.pathway() != goal))
                .toList();
        for (Settlement.Result result : fitting) {
            Map<Key, Object> witness = possible.witnesses().get(result);
            Optional<Answers> found = lead(
                    goal,
                    rest,
                    answers.with(Witness.of(witness, law.day())),
                    witness.isEmpty() ? known : Map.of(),
                    reached || result.pathway() == goal);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
