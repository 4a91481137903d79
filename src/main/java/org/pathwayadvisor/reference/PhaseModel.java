package org.pathwayadvisor.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;

/** The phases of one kind of plan and the routes it is for. */
public record PhaseModel(String name, Set<Pathway> routes, List<Step> steps) {
    public PhaseModel {
        routes = Set.copyOf(routes);
        steps = List.copyOf(steps);
    }

    /**
     * A phase in a plan.
     *
     * @param spread  how long it takes; empty where no source says so
     * @param cohorts the group of cohorts that say how long it takes instead, or empty
     * @param fda     true where the time is FDA's
     * @param chance  the share of cases in which it occurs
     * @param needed  true where it is part of a plan only if a rule says so
     * @param after   the phases that it waits for
     * @param before  the phases that wait for it, where it is part of the plan
     */
    public record Step(
            Phase phase,
            Optional<Spread> spread,
            String cohorts,
            boolean fda,
            double chance,
            boolean needed,
            List<Phase> after,
            List<Phase> before,
            Evidence evidence) {
        public Step {
            after = List.copyOf(after);
            before = List.copyOf(before);
        }

        /** True where it has no sourced duration. */
        public boolean untimed() {
            return spread.isEmpty() && cohorts.isEmpty();
        }
    }
}
