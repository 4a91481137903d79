package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.rulebase.Firing;

/**
 * The run by the rules alone, beside one with overrides: what the rules said, where the functions end without the
 * overrides, and the stops that no override takes away.
 */
final class OverruledRun {
    private final Law law;
    private final FunctionAssessor functions;
    private final Answers given;
    private final Answers plain;
    private final Map<String, Decision> alone = new LinkedHashMap<>();
    private final List<FindingLine> stops = new ArrayList<>();

    /** @throws OverridesInvalid when something is overruled that cannot be */
    OverruledRun(Law law, FunctionAssessor functions, Findings findings, Answers given) {
        this.law = law;
        this.functions = functions;
        this.given = given;
        this.plain = given.overruled(List.of());
        Rulings.inForce(given, law);
        given.functions().forEach(f -> alone.put(f, functions.decide(f, plain)));
        Answers answers = answers();
        List<Decision> all = List.copyOf(alone.values());
        all.forEach(d -> findings.of(d, all, answers).stream()
                .filter(f -> f.severity().equals("blocker"))
                .forEach(stops::add));
    }

    private Answers answers() {
        Map<Key, Given> assumed = new LinkedHashMap<>();
        alone.values().forEach(d -> assumed.putAll(d.assumed()));
        return plain.with(assumed);
    }

    private Recommendation recommendation() {
        Map<Key, Given> assumed = new LinkedHashMap<>();
        alone.values().forEach(d -> assumed.putAll(d.assumed()));
        return new ProductResult(functions, List.copyOf(alone.values()), plain.with(assumed), assumed.keySet())
                .recommendation();
    }

    /** The stops of the rules alone that are not among some findings: a stop of law is not overruled away. */
    List<FindingLine> stopsMissing(List<FindingLine> found) {
        Set<String> there = new TreeSet<>();
        found.stream()
                .filter(f -> f.severity().equals("blocker"))
                .forEach(f -> there.add(f.rule() + " of " + f.subject()));
        return stops.stream()
                .filter(f -> !there.contains(f.rule() + " of " + f.subject()))
                .toList();
    }

    /** What came of each override, in the order of the file. */
    Overruled said(List<Decision> with, List<FindingLine> kept) {
        List<Overruling> all = new ArrayList<>();
        for (Overrule o : given.overrides()) {
            Decision after = with.stream()
                    .filter(d -> d.function().equals(o.function()))
                    .findFirst()
                    .orElseThrow();
            all.add(said(o, alone.get(o.function()), after, kept));
        }
        return new Overruled(List.copyOf(all), Optional.of(recommendation()));
    }

    private Overruling said(Overrule o, Decision before, Decision after, List<FindingLine> kept) {
        Criterion criterion = Rulings.criterion(o, law);
        // What the firm answers say: a conclusion from an answer that is only held is none that the rules stand by.
        List<Firing> firings = functions.firings(o.function(), plain.keep((key, answer) -> !answer.held()));
        List<String> met = behind(firings, Ruled.fact(criterion, true));
        List<String> notMet = behind(firings, Ruled.fact(criterion, false));
        boolean open = met.isEmpty() && notMet.isEmpty();
        boolean saidMet = !met.isEmpty();
        Overruling.Effect effect = o.expired(law.day())
                ? Overruling.Effect.EXPIRED
                : !open && saidMet == o.met() ? Overruling.Effect.AGREES : Overruling.Effect.APPLIED;
        return new Overruling(
                o.rule(),
                o.function(),
                open ? "open" : saidMet ? Overrule.MET : Overrule.NOT_MET,
                open ? "nothing yet: answers are missing or not certain" : words(criterion, saidMet),
                saidMet ? met : notMet,
                o.says(),
                words(criterion, o.met()),
                o.by(),
                o.because(),
                o.until(),
                effect,
                result(before),
                result(after),
                kept.stream()
                        .filter(f -> f.subject().equals(o.function()))
                        .map(FindingLine::rule)
                        .distinct()
                        .toList());
    }

    private static List<String> behind(List<Firing> firings, Object conclusion) {
        return firings.stream()
                .filter(f -> f.conclusion().equals(conclusion))
                .map(Firing::rule)
                .distinct()
                .toList();
    }

    private static String words(Criterion criterion, boolean met) {
        return met ? Text.meaning(criterion) : Text.negation(criterion);
    }

    private static Overruling.Result result(Decision d) {
        return new Overruling.Result(
                Optional.ofNullable(d.settled()).map(Settlement.Result::pathway),
                d.standing(),
                d.possible().results().stream()
                        .map(Settlement.Result::pathway)
                        .sorted()
                        .toList());
    }
}
