package org.pathwayadvisor.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.PhaseModel;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Quantiles;
import org.pathwayadvisor.reference.Spread;

/** Lays the phases of a plan out: what the product needs, without what is done, through to the hospital. */
final class Networks {
    private final PlanTables tables;
    private final String office;
    private final Request request;
    private final List<Network.Node> nodes = new ArrayList<>();
    private final Map<Phase, Integer> places = new EnumMap<>(Phase.class);

    private Networks(PlanTables tables, String office, Request request) {
        this.tables = tables;
        this.office = office;
        this.request = request;
    }

    /**
     * What is asked of a network.
     *
     * @param needed   phases that the product needs beyond those of every product on the route
     * @param done     phases that are done
     * @param months   the team's own durations, which go before the tables'
     * @param contract {@code UNKNOWN} counts as signed
     * @param sites    hospitals that are to use it
     * @param delay    days after which the regulatory work starts
     * @param free     phases that are done while building, before the regulatory work starts
     */
    record Request(
            Set<Phase> needed,
            Set<Phase> done,
            Map<Phase, Double> months,
            ContractState contract,
            int sites,
            double delay,
            Set<Phase> free) {}

    static Network of(PlanTables tables, PhaseModel model, String office, Request request) {
        return new Networks(tables, office, request).lay(model);
    }

    /** The phases of a plan, those without a duration included. */
    static List<PhaseModel.Step> steps(PhaseModel model, Request request) {
        return model.steps().stream()
                .filter(s -> !s.needed() || request.needed().contains(s.phase()))
                .filter(s -> !request.done().contains(s.phase()))
                .toList();
    }

    private Network lay(PhaseModel model) {
        List<PhaseModel.Step> steps = steps(model, request);
        for (PhaseModel.Step step : steps) {
            if (step.phase() == Phase.ROLL_OUT) {
                hospital(step);
            } else if (!step.untimed() || request.months().containsKey(step.phase())) {
                Set<Phase> after = EnumSet.noneOf(Phase.class);
                after.addAll(step.after());
                steps.stream().filter(s -> s.before().contains(step.phase())).forEach(s -> after.add(s.phase()));
                boolean free = request.free().contains(step.phase());
                if (free) {
                    after.retainAll(request.free()); // done while building: nothing regulatory comes before it
                }
                List<Integer> earlier = places(after);
                add(step, 1, earlier, earlier.isEmpty() && !free ? request.delay() : 0);
            }
        }
        return new Network(nodes);
    }

    private void hospital(PhaseModel.Step rollOut) {
        List<Integer> authorized = places(rollOut.after());
        List<Integer> before = new ArrayList<>(authorized);
        if (request.contract() == ContractState.NONE || request.contract() == ContractState.IN_TALKS) {
            // Talks that run already run beside the work; new ones wait until the product may be sold.
            boolean running = request.contract() == ContractState.IN_TALKS;
            hospital(Phase.HOSPITAL_CONTRACT, running ? List.of() : authorized, before);
        }
        if (request.needed().contains(Phase.BUSINESS_ASSOCIATE_AGREEMENT)
                && !request.done().contains(Phase.BUSINESS_ASSOCIATE_AGREEMENT)) {
            boolean later = request.contract() == ContractState.NONE;
            hospital(Phase.BUSINESS_ASSOCIATE_AGREEMENT, later ? authorized : List.of(), before);
        }
        if (request.needed().contains(Phase.SECURITY_CERTIFICATE)
                && !request.done().contains(Phase.SECURITY_CERTIFICATE)) {
            hospital(Phase.SECURITY_CERTIFICATE, List.of(), new ArrayList<>());
        }
        for (int site = 1; site <= request.sites(); site++) {
            add(rollOut, site, before, 0);
        }
    }

    private void hospital(Phase phase, List<Integer> after, List<Integer> before) {
        for (PhaseModel.Step step : tables.hospital()) {
            if (step.phase() == phase) {
                before.add(nodes.size());
                add(step, 1, after, 0);
            }
        }
    }

    private List<Integer> places(Iterable<Phase> phases) {
        List<Integer> found = new ArrayList<>();
        for (Phase phase : phases) {
            if (places.containsKey(phase)) {
                found.add(places.get(phase));
            }
        }
        return found;
    }

    private void add(PhaseModel.Step step, int site, List<Integer> after, double earliest) {
        places.putIfAbsent(step.phase(), nodes.size());
        nodes.add(new Network.Node(step.phase(), site, spread(step), step.fda(), step.chance(), earliest, after));
    }

    private Spread spread(PhaseModel.Step step) {
        Double months = request.months().get(step.phase());
        if (months != null) {
            double days = months * Span.MONTH;
            return new Quantiles(List.of(new Quantiles.Point(0, days), new Quantiles.Point(1, days)));
        }
        return step.cohorts().isEmpty()
                ? step.spread().orElseThrow()
                : tables.cohorts().times(step.cohorts(), office);
    }
}
