package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Route;

/** That a worse answer to a question whose choices have an order never makes the pathway lighter, all others alike. */
final class RiskOrder {
    private final List<Grounding.Way> ways;
    private final List<Input> inputs;
    private final Criteria criteria;
    private final Examiner examiner;

    RiskOrder(List<Grounding.Way> ways, List<Input> inputs, Criteria criteria, Examiner examiner) {
        this.ways = ways;
        this.inputs = inputs;
        this.criteria = criteria;
        this.examiner = examiner;
    }

    void examine() {
        for (Input input : inputs) {
            input.question().ifPresent(v -> {
                if (v.ask().question().order().length > 0) {
                    examine(input, v, List.of(v.ask().question().order()));
                }
            });
        }
    }

    private void examine(Input input, Variable question, List<String> order) {
        Set<Object> moved = moved(input);
        List<Object> targets = Ground.conclusions(ways).stream()
                .filter(Route.class::isInstance)
                .toList();
        if (targets.stream().noneMatch(moved::contains)) {
            return;
        }
        Set<Object> cut = new LinkedHashSet<>();
        List<Input> offered = new ArrayList<>(inputs);
        for (Criterion c : Criterion.values()) {
            List<Object> both = Criteria.both(c);
            if (criteria.twoSided(c) && both.stream().noneMatch(moved::contains)) {
                cut.addAll(both);
                offered.add(Criteria.free(c));
            }
        }
        Module module = new Module(Circuit.cone(ways, targets, cut), offered, List.of(), targets);
        int at = module.inputs().indexOf(input);
        List<Examiner.Part> steps = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            steps.add(new Examiner.Part(
                    module,
                    new NeverLighter(new Routes(module.circuit(), Map.of())),
                    at,
                    value(question, order.get(i - 1)),
                    value(question, order.get(i))));
        }
        examiner.examine(
                "`" + input.name() + "` from " + String.join(" to ", order) + " never makes the pathway lighter",
                steps);
    }

    private static int value(Variable question, String word) {
        return question.values().indexOf(question.ask().choice(word).value());
    }

    /** Every conclusion that an answer can bear on. */
    private Set<Object> moved(Input input) {
        Set<Object> moved = new LinkedHashSet<>();
        input.values().forEach(v -> moved.addAll(v.facts()));
        boolean more = true;
        while (more) {
            more = false;
            for (Grounding.Way way : ways) {
                if (!moved.contains(way.conclusion())
                        && way.needs().stream().anyMatch(n -> n.stream().anyMatch(moved::contains))) {
                    more |= moved.add(way.conclusion());
                }
            }
        }
        return moved;
    }
}
