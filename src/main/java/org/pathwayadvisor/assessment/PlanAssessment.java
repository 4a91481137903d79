package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.reference.Source;

/**
 * Time, fees, outside spend and odds.
 *
 * @param from     the day from which dates are counted
 * @param other    the route that was asked for beside the settled one
 * @param plans    the plan of the route; where the route is open, that of each possible one; then that of a route asked for
 * @param missing  possible routes for which nobody has figures
 * @param next     what comes in the next 90 days, on the first plan
 * @param sources  the sources of the figures that the plans show, in the order of their ids
 */
public record PlanAssessment(
        LocalDate from,
        Optional<Pathway> other,
        List<RoutePlan> plans,
        List<Pathway> missing,
        List<NextStep> next,
        List<Source> sources) {
    public PlanAssessment {
        plans = List.copyOf(plans);
        missing = List.copyOf(missing);
        next = List.copyOf(next);
        sources = List.copyOf(sources);
    }

    /** Something to begin or to have done, with its likely day and the days of the early and of the late draws. */
    public record NextStep(LocalDate day, LocalDate early, LocalDate late, String what) {}

    /** The plan of the route that is settled, or the only possible one. */
    public Optional<RoutePlan> main() {
        return plans.stream().findFirst();
    }
}
