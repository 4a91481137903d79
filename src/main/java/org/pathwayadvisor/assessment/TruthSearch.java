package org.pathwayadvisor.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Outlook;
import org.pathwayadvisor.model.Pathway;

/**
 * Looks for the single answers that must not be wrong. Another answer is decided as a whole only where something heavier
 * is within reach of the rules with it: the rest cannot lead to it.
 */
final class TruthSearch {
    private final Law law;
    private final Answers given;
    private final RouteTrial trial;
    private final Settlement settlement;
    private final BooleanSupplier over;

    TruthSearch(Law law, Answers given, BooleanSupplier over) {
        this.law = law;
        this.given = given;
        this.trial = new RouteTrial(law);
        this.settlement = new Settlement(law.tables().rows());
        this.over = over;
    }

    Truths run() {
        RouteTrial.Product before = trial.of(given);
        if (before.pathways().isEmpty()) {
            return new Truths(List.of(), true);
        }
        Pathway heaviest = LeverQuest.heaviest(List.copyOf(before.pathways()));
        Set<WrongAnswer> wrong = new LinkedHashSet<>();
        for (Variable v : Variables.of(given.functions())) {
            for (Turn turn : LeverChoices.WRONG.of(v.key(), before.answers())) {
                if (over.getAsBoolean()) {
                    return new Truths(List.copyOf(wrong), false);
                }
                Turned then = Turned.of(before.answers(), Set.of(turn));
                if (then.stands() && within(turn, then.answers(), heaviest)) {
                    Set<Pathway> pathways = trial.of(then.answers()).pathways();
                    if (pathways.stream().anyMatch(p -> heavier(p, heaviest))) {
                        wrong.add(wrong(turn, pathways));
                    }
                }
            }
        }
        return new Truths(List.copyOf(wrong), true);
    }

    /** True where some function that the turned answer touches reaches something heavier; the others are as they were. */
    private boolean within(Turn turn, Answers then, Pathway heaviest) {
        String subject = turn.key().subject();
        List<String> touched = subject.equals(Key.PRODUCT) ? then.functions() : List.of(subject);
        return !then.overrides().isEmpty() || touched.stream().anyMatch(f -> reaches(f, then, heaviest));
    }

    private boolean reaches(String function, Answers then, Pathway heaviest) {
        try (Outlook<Settlement.Result> outlook = new Outlook<>(
                law.decide(),
                law.tables(),
                settlement,
                List.of(Alone.fact()),
                Alone.variables(),
                new Alone(function).facts(then, law).values())) {
            return outlook.after(Map.of()).stream().anyMatch(r -> heavier(r.pathway(), heaviest));
        }
    }

    private static boolean heavier(Pathway pathway, Pathway than) {
        return pathway != than && Settlement.heavier(pathway, than) == pathway;
    }

    private WrongAnswer wrong(Turn turn, Set<Pathway> pathways) {
        LeverChange change = LeverWords.of(turn, given);
        return new WrongAnswer(
                change.path(),
                change.question(),
                change.from(),
                change.to(),
                LeverWords.meaning(turn),
                List.copyOf(new TreeSet<>(pathways)));
    }
}
