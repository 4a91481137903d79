package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.reference.TypeInfo;

/** Finds everything on which a product can still end, each with answers that lead to it. */
public final class PossibleAssessor {
    private static final Comparator<PossibleOutcome> ORDER = Comparator.comparing(PossibleOutcome::pathway)
            .thenComparing(o -> o.deviceClass().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(PossibleOutcome::regulation)
            .thenComparing(PossibleOutcome::typeTitle)
            .thenComparing(PossibleOutcome::type);

    private final Law law;
    private final FunctionAssessor functions;
    private final FunctionWords words;
    private final PossibleStops stops;

    public PossibleAssessor(Law law) {
        Reasons reasons = new Reasons(law);
        this.law = law;
        this.functions = new FunctionAssessor(law);
        this.words = new FunctionWords(law, reasons);
        this.stops = new PossibleStops(law, reasons);
    }

    /** Every pathway, class and device type on which each function can end. */
    public PossibleSet of(Answers given) {
        Answers firm = firm(given);
        List<PossibleFunction> all = new ArrayList<>();
        int evaluations = 0;
        List<Decision> decisions = decisions(firm);
        for (Decision d : decisions) {
            Possible<Ending> endings = functions.endings(d.function(), firm);
            evaluations += endings.evaluations();
            all.add(function(d, endings));
        }
        return set(firm, decisions, all, evaluations);
    }

    /** The pathways alone, which are found sooner. */
    public PossibleSet pathways(Answers given) {
        Answers firm = firm(given);
        List<Decision> decisions = decisions(firm);
        Possible<Ending> none = new Possible<>(Map.of(), false, false, Set.of(), 0);
        return set(
                firm, decisions, decisions.stream().map(d -> function(d, none)).toList(), 0);
    }

    private static Answers firm(Answers given) {
        return given.keep((key, answer) -> !answer.held());
    }

    private List<Decision> decisions(Answers firm) {
        return firm.functions().stream().map(f -> functions.decide(f, firm)).toList();
    }

    private PossibleSet set(Answers firm, List<Decision> decisions, List<PossibleFunction> all, int more) {
        Map<String, Possible<Settlement.Result>> possible = new LinkedHashMap<>();
        decisions.forEach(d -> possible.put(d.function(), d.possible()));
        List<FunctionResult> results =
                decisions.stream().map(d -> words.result(d, List.of(), firm)).toList();
        return new PossibleSet(
                law.day(),
                firm,
                product(firm, possible),
                all,
                stops.of(firm, decisions, results, types(all)),
                more
                        + possible.values().stream()
                                .mapToInt(Possible::evaluations)
                                .sum());
    }

    /** What functions can turn out to be, as far as that is looked for. */
    private static Set<OfType> types(List<PossibleFunction> all) {
        Set<OfType> types = new LinkedHashSet<>();
        all.forEach(f -> f.outcomes()
                .forEach(o -> CareFacts.ofType(f.name(), o.regulation()).ifPresent(types::add)));
        return types;
    }

    /** @param endings where they lack a pathway that is possible, it stands without a type */
    private PossibleFunction function(Decision d, Possible<Ending> endings) {
        List<PossibleOutcome> outcomes = new ArrayList<>();
        Set<Pathway> named = EnumSet.noneOf(Pathway.class);
        endings.witnesses().forEach((ending, witness) -> {
            named.add(ending.pathway());
            outcomes.add(outcome(ending, Witness.of(witness, law.day())));
        });
        d.possible().witnesses().forEach((result, witness) -> {
            if (!named.contains(result.pathway())) {
                outcomes.add(PossibleOutcome.of(result.pathway(), Witness.of(witness, law.day())));
            }
        });
        outcomes.sort(ORDER);
        return new PossibleFunction(
                d.function(), outcomes, d.possible().unsettled(), d.possible().bounded(), endings.bounded());
    }

    private PossibleOutcome outcome(Ending ending, SortedMap<Key, Given> witness) {
        Optional<TypeInfo> type = Optional.ofNullable(law.tables().types().get(ending.type()));
        return new PossibleOutcome(
                ending.pathway(),
                law.ranks().deviceClass(ending),
                ending.type(),
                type.map(TypeInfo::regulation).orElse(""),
                type.map(TypeInfo::code).orElse(""),
                type.map(TypeInfo::title).orElse(""),
                witness);
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
