package org.pathwayadvisor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Pathway;

/** A pathway of the product: one that is wanted, or any that is light enough. */
final class RouteAim implements LeverAim {
    private final RouteTrial trial;
    private final Predicate<Pathway> wanted;
    private final Predicate<Pathway> above;
    private final Witnesses witnesses;
    private final Raise raise;
    private final Predicate<Key> turnable;

    private RouteAim(
            RouteTrial trial,
            Predicate<Pathway> wanted,
            Predicate<Pathway> above,
            Raise raise,
            Predicate<Key> turnable) {
        this.trial = trial;
        this.wanted = wanted;
        this.above = above;
        this.raise = raise;
        this.turnable = turnable;
        this.witnesses = new Witnesses(trial, above);
    }

    /** Any pathway that is lighter than one. */
    static RouteAim lighter(RouteTrial trial, Pathway than, Predicate<Key> turnable) {
        Predicate<Pathway> lighter = p -> p.comparable() && p.compareTo(than) < 0;
        return new RouteAim(trial, lighter, lighter.negate(), answers -> Map.of(), turnable);
    }

    /** One pathway. */
    static RouteAim to(RouteTrial trial, Pathway pathway, Raise raise, Predicate<Key> turnable) {
        return new RouteAim(
                trial, p -> p == pathway, p -> p != pathway && Settlement.heavier(p, pathway) == p, raise, turnable);
    }

    /** The answers on which it hangs whether some function can end on a pathway that none ends on yet. */
    interface Raise {
        Map<Key, Object> turns(Answers answers);
    }

    @Override
    public Look look(Answers answers) {
        for (String function : answers.functions()) {
            Optional<Map<Key, Object>> heavy = trial.unwanted(function, answers, above);
            if (heavy.isPresent()) {
                return new Look(false, turnable(heavy.get()));
            }
        }
        for (String function : answers.functions()) {
            Optional<Map<Key, Object>> heavy = witnesses.against(function, answers);
            if (heavy.isPresent()) {
                return new Look(false, turnable(heavy.get()));
            }
        }
        RouteTrial.Product product = decided(answers);
        if (product.sure() && product.pathways().stream().allMatch(wanted)) {
            return new Look(true, Map.of());
        }
        for (Decision d : product.functions().values()) {
            for (Settlement.Result result : d.assuming().results()) {
                if (above.test(result.pathway())) {
                    return new Look(false, turnable(trial.certificate(d, result.pathway(), answers)));
                }
            }
        }
        return new Look(false, raise.turns(answers));
    }

    @Override
    public boolean reached(Answers answers) {
        for (String function : answers.functions()) {
            if (trial.leads(function, answers, above)) {
                return false;
            }
        }
        for (String function : answers.functions()) {
            if (witnesses.any(function, answers)) {
                return false;
            }
        }
        RouteTrial.Product product = decided(answers);
        return product.sure() && product.pathways().stream().allMatch(wanted);
    }

    /** A product decided as a whole; what keeps it from the aim is remembered. */
    private RouteTrial.Product decided(Answers answers) {
        RouteTrial.Product product = trial.of(answers);
        product.functions()
                .values()
                .forEach(d -> d.assuming().witnesses().forEach((result, witness) -> {
                    if (above.test(result.pathway())) {
                        witnesses.add(d.function(), witness);
                    }
                }));
        return product;
    }

    private Map<Key, Object> turnable(Map<Key, Object> turns) {
        Map<Key, Object> some = new LinkedHashMap<>(turns);
        some.keySet().removeIf(turnable.negate());
        return some;
    }

    @Override
    public int evaluations() {
        return trial.evaluations();
    }
}
