package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Behind;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Settled;

/** A product without the stops of one rule: neither certain nor possible on open answers. */
final class StopAim implements LeverAim {
    private final RouteTrial trial;
    private final Stops stops;
    private final String rule;
    private final String area;
    private final Predicate<Key> turnable;
    private int looks;

    StopAim(RouteTrial trial, Stops stops, StopLine stop, Predicate<Key> turnable) {
        this.trial = trial;
        this.stops = stops;
        this.rule = stop.rule();
        this.area = stop.area();
        this.turnable = turnable;
    }

    @Override
    public Look look(Answers given) {
        looks++;
        Answers answers = RouteTrial.firm(given);
        Set<Key> keys = new LinkedHashSet<>();
        boolean there = false;
        if (area.equals("data")) {
            Optional<Set<Key>> behind = stops.data().behind(rule, answers);
            there = behind.isPresent();
            behind.ifPresent(keys::addAll);
        } else {
            RouteTrial.Product product = trial.of(answers);
            List<Decision> decisions = List.copyOf(product.functions().values());
            List<Behind> behind = new ArrayList<>();
            if (area.equals("fda")) {
                decisions.forEach(d ->
                        stops.findings().behind(rule, d, decisions, answers).ifPresent(behind::add));
            } else {
                stops.careBehind(rule, answers, decisions).ifPresent(behind::add);
            }
            there = !behind.isEmpty();
            behind.forEach(b -> keys.addAll(b.answers()));
            if (there && behind.stream().anyMatch(b -> b.rows().stream().anyMatch(StopAim::ofRoute))) {
                keys.addAll(routes(product));
            }
        }
        boolean gone = !there && known(answers);
        if (!there && !gone) {
            keys.addAll(deciding(answers));
        }
        Map<Key, Object> turns = new LinkedHashMap<>();
        for (Key key : keys) {
            if (turnable.test(key)) {
                Given now = answers.given().get(key);
                turns.put(key, now == null ? "" : now.value());
            }
        }
        return new Look(gone, turns);
    }

    /** False where no product has such answers, or none whose route is known: then nothing says that a stop is gone. */
    private boolean known(Answers answers) {
        return trial.of(answers).functions().values().stream()
                .map(Decision::assuming)
                .noneMatch(p -> p.results().isEmpty() && !(p.unsettled() && area.equals("data")));
    }

    /** The answers that a route can turn on, and that can contradict each other: one has to be another one. */
    private static Set<Key> deciding(Answers answers) {
        Set<Key> keys = new LinkedHashSet<>();
        Variables.of(answers.functions()).forEach(v -> keys.add(v.key()));
        return keys;
    }

    /** True for a row that says where a function ends or what type it is of. */
    private static boolean ofRoute(Object row) {
        return row instanceof Settled
                || row instanceof MayBe
                || row instanceof OfType
                || row instanceof Computed c
                        && (c.measure() == Measure.ROUTE_DECIDED || c.measure() == Measure.MAY_NEED_FDA);
    }

    /** The answers on which the pathways rest: another one may ask for less. */
    private Set<Key> routes(RouteTrial.Product product) {
        Set<Key> keys = new LinkedHashSet<>();
        product.functions()
                .values()
                .forEach(d -> d.assuming()
                        .results()
                        .forEach(r -> keys.addAll(trial.certificate(d, r.pathway(), product.answers())
                                .keySet())));
        return keys;
    }

    @Override
    public int evaluations() {
        return looks;
    }
}
