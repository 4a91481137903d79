package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Pathway;

/**
 * The product's answer: the heaviest of its functions (project policy). A pathway outside the order of weight, beside
 * other functions, is never better than open.
 */
final class ProductResult {
    private final FunctionAssessor functions;
    private final List<Decision> decisions;
    private final Answers answers;
    private final Set<Key> assumed;

    /** @param assumed the answers among them that are our working assumptions */
    ProductResult(FunctionAssessor functions, List<Decision> decisions, Answers answers, Set<Key> assumed) {
        this.assumed = assumed;
        this.functions = functions;
        this.decisions = decisions;
        this.answers = answers;
    }

    Recommendation recommendation() {
        Set<Pathway> firm = combined(false);
        Set<Pathway> assuming = combined(true);
        boolean unsettled = decisions.stream().anyMatch(d -> d.possible().unsettled());
        boolean unsettledAssuming =
                decisions.stream().anyMatch(d -> d.assuming().unsettled());
        boolean mixed = mixed();
        Standing standing = Standing.OPEN;
        if (!decisions.isEmpty() && !mixed) {
            standing = firm.size() == 1 && !unsettled
                    ? Standing.DECIDED
                    : assuming.size() == 1 && !unsettledAssuming ? Standing.WORKING : Standing.OPEN;
        }
        Optional<Pathway> pathway = standing == Standing.OPEN
                ? Optional.empty()
                : Optional.of(assuming.iterator().next());
        return new Recommendation(
                pathway,
                standing == Standing.OPEN ? heaviestSettled() : Optional.empty(),
                standing,
                List.copyOf(firm),
                held(),
                judgements(),
                decisions.stream()
                        .filter(d -> pathway.isPresent()
                                && d.settled() != null
                                && d.settled().pathway() == pathway.get())
                        .map(Decision::function)
                        .toList());
    }

    private Set<Pathway> combined(boolean assuming) {
        Map<String, Possible<Settlement.Result>> possible = new LinkedHashMap<>();
        decisions.forEach(d -> possible.put(d.function(), assuming ? d.assuming() : d.possible()));
        Answers taken = assuming ? answers : answers.keep((key, given) -> !given.held());
        return new Together(functions).pathways(taken, possible);
    }

    private boolean mixed() {
        boolean outside = decisions.stream()
                .anyMatch(d -> d.settled() != null && !d.settled().pathway().comparable());
        long words = decisions.stream()
                .map(d -> d.settled() == null ? null : d.settled().pathway())
                .distinct()
                .count();
        return outside && words > 1;
    }

    private Optional<Pathway> heaviestSettled() {
        return decisions.stream()
                .filter(d -> d.settled() != null && d.settled().pathway().comparable())
                .map(d -> d.settled().pathway())
                .max(java.util.Comparator.naturalOrder());
    }

    private List<Held> held() {
        List<Held> held = new ArrayList<>();
        new TreeMap<>(answers.given()).forEach((key, given) -> {
            if (given.held() && AnswerWords.ask(key).closed()) {
                Set<String> otherwise = new TreeSet<>();
                for (Decision d : decisions) {
                    if (d.settled() != null && concerns(key, d.function())) {
                        otherwise.addAll(without(d, key));
                    }
                }
                if (!otherwise.isEmpty() || decisions.stream().anyMatch(d -> restsOn(d, key))) {
                    Ask ask = AnswerWords.ask(key);
                    held.add(new Held(
                            key.toString(),
                            given.text(),
                            ask.question().text(),
                            String.join(", ", otherwise),
                            assumed.contains(key) ? given.because() : ""));
                }
            }
        });
        return held;
    }

    private static boolean concerns(Key key, String function) {
        return key.subject().equals(function) || key.subject().equals(Key.PRODUCT);
    }

    private static boolean restsOn(Decision d, Key key) {
        return d.route() != null && d.derivation().answersBehind(d.route()).contains(key);
    }

    private Set<String> without(Decision d, Key key) {
        Possible<Settlement.Result> possible =
                functions.explore(d.function(), answers.keep((k, given) -> !k.equals(key)));
        Set<String> words = new TreeSet<>();
        possible.results().stream()
                .filter(r -> !r.equals(d.settled()))
                .forEach(r -> words.add(Text.meaning(r.pathway())));
        return words;
    }

    private List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        answers.given().forEach((key, given) -> {
            Ask ask = AnswerWords.ask(key);
            if (ask.question().judgement()
                    && !assumed.contains(key)
                    && decisions.stream().anyMatch(d -> rests(d, key))) {
                judgements.add(judgement(key, given, ask));
            }
        });
        return judgements;
    }

    private static boolean rests(Decision d, Key key) {
        return concerns(key, d.function()) && restsOn(d, key);
    }

    private static Judgement judgement(Key key, Given given, Ask ask) {
        return new Judgement(key.toString(), given.text(), ask.question().text(), given.by(), given.because());
    }
}
