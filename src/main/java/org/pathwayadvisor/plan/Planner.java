package org.pathwayadvisor.plan;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.reference.Cohort;
import org.pathwayadvisor.reference.Cohorts;
import org.pathwayadvisor.reference.PhaseModel;
import org.pathwayadvisor.reference.PlanTables;

/** Plans routes: time, fees, outside spend and odds. What was planned last is kept: few answers move a plan. */
public final class Planner {
    /** The late start that is compared with the team's own. */
    private static final int LATE = 12;

    /** Plans that are kept. */
    private static final int KEPT = 32;

    private final PlanTables tables;
    private final Normals normals = new Normals(Simulation.DRAWS, Simulation.SEED);
    private final Map<Asked, Optional<RoutePlan>> planned = new LinkedHashMap<>(KEPT, 0.75f, true);

    private record Asked(Case product, Team team, boolean full) {
        // By hand: few plans are kept, and hashing all that a team says costs a cold start 20 ms.
        @Override
        public int hashCode() {
            return 31 * product.route().ordinal() + product.code().hashCode();
        }
    }

    public Planner(PlanTables tables) {
        this.tables = tables;
    }

    /** The plan for a case; empty where the tables hold no phases for its route. */
    public Optional<RoutePlan> plan(Case product, Team team) {
        return planned(new Asked(product, team, true));
    }

    /** The same in short, for one of several routes side by side: one correlation, and a contract in hand. */
    public Optional<RoutePlan> brief(Case product, Team team) {
        return planned(new Asked(product, team, false));
    }

    private Optional<RoutePlan> planned(Asked asked) {
        synchronized (planned) {
            if (planned.containsKey(asked)) {
                return planned.get(asked);
            }
        }
        Optional<RoutePlan> plan = tables.model(asked.product().route())
                .map(model -> plan(model, asked.product(), asked.team(), asked.full()));
        synchronized (planned) {
            planned.put(asked, plan);
            if (planned.size() > KEPT) {
                planned.remove(planned.keySet().iterator().next());
            }
        }
        return plan;
    }

    private RoutePlan plan(PhaseModel model, Case product, Team team, boolean full) {
        Schedules schedules = new Schedules(tables, model, product, team, normals);
        boolean open = team.contract() == ContractState.UNKNOWN;
        Networks.Request request = schedules.usual(open ? ContractState.SIGNED : team.contract());
        Network network = schedules.network(request);
        Simulation draws = schedules.draws(network);
        Schedule schedule = schedules.of(request, draws, network, full);
        Set<Phase> untimed = EnumSet.noneOf(Phase.class);
        schedules.untimed(request).forEach(s -> untimed.add(s.phase()));
        FeePlan fees = FeePlan.of(tables, product, team, schedule);
        Costs costs = new Costs(tables, model, product, team, network, draws, untimed);
        return new RoutePlan(
                product.route(),
                product.office(),
                schedule,
                full && open && schedule.activeUse().isPresent() ? Optional.of(without(schedules)) : Optional.empty(),
                List.copyOf(untimed),
                fees,
                costs.cost(fees),
                Odds.of(tables, product),
                base(model, product),
                product.charged() ? devices(product) : Optional.empty(),
                full ? team.redo().flatMap(again -> late(schedules, costs, again)) : Optional.empty(),
                new PlanAssumptions(tables, product, team)
                        .of(schedule, fees, untimed, possible(model), costs.patients()));
    }

    private static Schedule without(Schedules schedules) {
        Networks.Request request = schedules.usual(ContractState.NONE);
        Network network = schedules.network(request);
        return schedules.of(request, schedules.draws(network), network, false);
    }

    private Set<Phase> possible(PhaseModel model) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        model.steps().forEach(s -> phases.add(s.phase()));
        tables.hospital().forEach(s -> phases.add(s.phase()));
        return phases;
    }

    private List<Cohort> base(PhaseModel model, Case product) {
        return model.steps().stream()
                .filter(s -> !s.cohorts().isEmpty())
                .findFirst()
                .map(s -> tables.cohorts().base(s.cohorts(), product.office()))
                .orElse(List.of());
    }

    /** The narrowest group of authorized AI devices with enough of them: code, then office, then all. */
    private Optional<Cohorts.DeviceTimes> devices(Case product) {
        Comparator<Cohorts.DeviceTimes> narrow = Comparator.comparing(
                d -> d.codes().isEmpty() ? Integer.MAX_VALUE : d.codes().size());
        return tables.cohorts().devices().stream()
                .filter(d -> d.n() >= Cohort.ENOUGH)
                .filter(d -> d.codes().isEmpty()
                        ? d.office().equals(product.office())
                        : d.codes().contains(product.code()))
                .min(narrow);
    }

    private Optional<RoutePlan.LateStart> late(Schedules schedules, Costs costs, Set<Redo> again) {
        Networks.Request early = schedules.request(ContractState.SIGNED, 0, Set.of());
        Networks.Request late = schedules.request(ContractState.SIGNED, LATE, schedules.built(again));
        Network first = schedules.network(early);
        Network second = schedules.network(late);
        OptionalInt decision = second.place(Phase.FDA_REVIEW);
        OptionalInt place = decision.isPresent() ? decision : second.place(Phase.ROLL_OUT);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Phase target = second.nodes().get(place.getAsInt()).phase();
        double[] then = schedules.draws(second).ends(place.getAsInt());
        double[] now = schedules.draws(first).ends(first.place(target).orElseThrow());
        double[] later = then.clone();
        for (int d = 0; d < later.length; d++) {
            later[d] -= now[d];
        }
        return Optional.of(new RoutePlan.LateStart(
                LATE, Set.copyOf(again), Span.of(then), Span.of(later), costs.again(schedules.again(again))));
    }
}
