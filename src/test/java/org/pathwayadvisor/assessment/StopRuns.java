package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Settled;

/** The plain runs of the rules from which the stops of a product follow, and whether a proof holds of it. */
final class StopRuns {
    private final Law law;
    private final RouteTrial trial;
    private final StopProver prover;
    private final FunctionWords words;
    private final Reasons reasons;
    private final Map<Decision, FunctionResult> said = new IdentityHashMap<>();
    private final Map<Map<Key, Given>, Set<Object>> onData = new HashMap<>();
    private final Map<String, List<Variable>> variables = new HashMap<>();

    StopRuns(Law law) {
        this.law = law;
        this.trial = new RouteTrial(law);
        this.prover = new StopProver(law, trial);
        this.reasons = new Reasons(law);
        this.words = new FunctionWords(law, reasons);
    }

    /** The sittings of a part of an assessment. */
    List<StopRun> runs(String area, Answers given) {
        if (area.equals("data")) {
            Answers answers = DataAnswers.of(given);
            return List.of(new StopRun(
                    law,
                    area,
                    "",
                    law.data(),
                    answers,
                    new LinkedHashSet<>(DataAnswers.rows(answers, law.day())),
                    Variables.data(answers)));
        }
        RouteTrial.Product product = trial.of(given);
        Answers answers = given;
        for (Decision d : product.functions().values()) {
            answers = answers.with(d.assumed());
        }
        if (area.equals("evidence")) {
            List<FunctionResult> results = new ArrayList<>();
            for (Decision d : product.functions().values()) {
                Answers all = answers;
                results.add(said.computeIfAbsent(d, x -> words.result(d, reasons.grounds(d, all), all)));
            }
            // What the law on data says is left out: a proof never rests on it.
            Set<Object> rows = new LinkedHashSet<>(CareFacts.rows(
                    answers,
                    results,
                    DataVerdict.CANNOT_JUDGE_YET,
                    law.reference().planningGoals()));
            return List.of(new StopRun(law, area, "", law.care(), answers, rows, care(answers)));
        }
        List<Settled> routes = product.functions().values().stream()
                .filter(d -> d.settled() != null)
                .map(d -> new Settled(
                        d.function(), d.settled().pathway(), d.route().status()))
                .toList();
        List<StopRun> runs = new ArrayList<>();
        for (Settled route : routes) {
            Set<Object> rows = new LinkedHashSet<>(routes);
            rows.add(Facts.function(route.subject()));
            runs.add(new StopRun(
                    law, area, route.subject(), law.follow(), answers, rows, Variables.of(List.of(route.subject()))));
        }
        return runs;
    }

    /** True where no route is known that a function can end on. */
    boolean undetermined(String function, Answers given) {
        return trial.of(given).functions().get(function).assuming().results().isEmpty();
    }

    private List<Variable> care(Answers answers) {
        return variables.computeIfAbsent(answers.entries().toString(), e -> Variables.care(answers));
    }

    /** True where a proof holds of a product. */
    boolean holds(StopProof proof, StopRun run) {
        return proof.fits(run.answers(), law.day())
                && run.rows().containsAll(proof.rows())
                && (proof.under().isEmpty()
                        || !certainOnData(run).contains(new Finding(proof.under(), proof.subject())));
    }

    private Set<Object> certainOnData(StopRun run) {
        return onData.computeIfAbsent(
                run.answers()
                        .keep((key, g) -> !AnswerWords.ask(key).section().care())
                        .given(),
                g -> run.conclude(run.rows(), run.values()));
    }

    /** A proof of a rule's stop; empty where none is found. */
    Optional<StopProof> proof(String rule, StopRun run) {
        return prover.proof(rule, run);
    }
}
