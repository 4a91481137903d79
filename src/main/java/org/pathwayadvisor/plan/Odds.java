package org.pathwayadvisor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.reference.OutcomeShares;
import org.pathwayadvisor.reference.PlanTables;

/**
 * How a file can end: a branch beside the dates, never a part of them.
 *
 * @param outcome how files of this kind ended; empty where nothing is filed or nothing is known
 * @param events  what can happen on the way
 */
public record Odds(Optional<OutcomeShares> outcome, List<PlanTables.Event> events) {
    public Odds {
        events = List.copyOf(events);
    }

    static Odds of(PlanTables tables, Case product) {
        String route = product.route().word();
        List<PlanTables.Event> events = new ArrayList<>();
        for (PlanTables.Event event : tables.events()) {
            boolean own = event.office().equals(product.office());
            boolean special = tables.events().stream()
                    .anyMatch(e -> e.id().equals(event.id())
                            && e.route().equals(route)
                            && e.office().equals(product.office()));
            if (event.route().equals(route) && (own || event.office().equals("all") && !special)) {
                events.add(event);
            }
        }
        return new Odds(tables.outcome(route, product.office()), events);
    }

    /** Of 100 files, how many FDA says yes to. */
    public Optional<Integer> yes() {
        return outcome.map(o -> (int) Math.round(o.yes() * 100));
    }
}
