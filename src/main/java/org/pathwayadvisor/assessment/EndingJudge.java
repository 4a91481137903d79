package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.exploration.Judge;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;

/** Settles the pathway as {@link Settlement} does, and beside it the device type that names it. */
record EndingJudge(Settlement settlement, TypeRanks ranks, String subject) implements Judge<Ending> {
    @Override
    public Ending settle(Set<Object> certain) {
        Settlement.Result result = settlement.settle(certain);
        return result == null
                ? null
                : new Ending(
                        result.pathway(),
                        ranks.ordered(result.pathway(), TypeRanks.fitting(certain)).stream()
                                .findFirst()
                                .orElse(""));
    }

    @Override
    public Set<Ending> candidates(Set<Object> reachable, Set<Object> certain) {
        Set<String> sure = TypeRanks.fitting(certain);
        Set<String> possible = TypeRanks.fitting(reachable);
        Set<Ending> all = new LinkedHashSet<>();
        for (Settlement.Result result : settlement.candidates(reachable, certain)) {
            ranks.names(result.pathway(), sure, possible).forEach(t -> all.add(new Ending(result.pathway(), t)));
        }
        return all;
    }

    @Override
    public Collection<Object> decisive(Set<Object> reachable, Set<Object> certain) {
        Set<Object> decisive = new LinkedHashSet<>(settlement.decisive(reachable, certain));
        Set<String> open = TypeRanks.fitting(reachable);
        open.removeAll(TypeRanks.fitting(certain));
        for (Settlement.Result result : settlement.candidates(reachable, certain)) {
            ranks.ordered(result.pathway(), open).forEach(t -> decisive.add(new TypeFits(subject, t)));
        }
        return decisive;
    }

    @Override
    public List<List<Object>> goals(Ending candidate, Set<Object> reachable) {
        List<List<Object>> all = new ArrayList<>();
        for (List<Object> route : settlement.goals(new Settlement.Result(candidate.pathway()), reachable)) {
            for (Set<String> without : ranks.without(candidate.pathway(), candidate.type())) {
                Set<Object> goal = new LinkedHashSet<>(route);
                if (!candidate.type().isEmpty()) {
                    goal.add(new TypeFits(subject, candidate.type()));
                }
                without.stream()
                        .filter(t -> reachable.contains(new TypeFits(subject, t)))
                        .forEach(t -> goal.add(new TypeRuledOut(subject, t)));
                if (reachable.containsAll(goal)) {
                    all.add(List.copyOf(goal));
                }
            }
        }
        return all;
    }

    @Override
    public Object opposite(Object conclusion) {
        return settlement.opposite(conclusion);
    }
}
