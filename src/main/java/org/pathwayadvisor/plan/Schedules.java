package org.pathwayadvisor.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.DoneStep;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.reference.Certainty;
import org.pathwayadvisor.reference.Evidence;
import org.pathwayadvisor.reference.PhaseModel;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Quality;

/** Turns a case and a team into a schedule. */
final class Schedules {
    /** Correlations that are shown beside the usual one. */
    private static final List<Double> OTHERS = List.of(0.0, 0.6);

    private static final Map<DoneStep, Set<Phase>> DONE = done();
    private static final Map<Redo, Set<Phase>> BUILT = Map.of(
            Redo.SOFTWARE_FILE, EnumSet.of(Phase.SOFTWARE_FILE),
            Redo.DATA, EnumSet.of(Phase.DATA_AGREEMENTS, Phase.DATA_AND_TRUTH),
            Redo.DESIGN, EnumSet.of(Phase.DESIGN));

    private final PlanTables tables;
    private final PhaseModel model;
    private final Case product;
    private final Team team;
    private final Normals normals;

    Schedules(PlanTables tables, PhaseModel model, Case product, Team team, Normals normals) {
        this.tables = tables;
        this.model = model;
        this.product = product;
        this.team = team;
        this.normals = normals;
    }

    private static Map<DoneStep, Set<Phase>> done() {
        Map<DoneStep, Set<Phase>> done = new EnumMap<>(DoneStep.class);
        done.put(DoneStep.STRATEGY, EnumSet.of(Phase.STRATEGY));
        done.put(DoneStep.QMS, EnumSet.of(Phase.QUALITY_SYSTEM));
        done.put(DoneStep.PRESUB, EnumSet.of(Phase.PRESUB_WRITING, Phase.PRESUB_FEEDBACK));
        done.put(DoneStep.SOFTWARE_FILE, EnumSet.of(Phase.SOFTWARE_FILE));
        done.put(DoneStep.DATA, EnumSet.of(Phase.DATA_AGREEMENTS, Phase.DATA_AND_TRUTH));
        done.put(DoneStep.TESTING, EnumSet.of(Phase.STANDALONE_TEST));
        done.put(
                DoneStep.STUDY,
                EnumSet.of(
                        Phase.IDE_WRITING,
                        Phase.IDE_REVIEW,
                        Phase.STUDY_STARTUP,
                        Phase.CLINICAL_STUDY,
                        Phase.FEASIBILITY_STUDY,
                        Phase.PIVOTAL_STARTUP,
                        Phase.PIVOTAL_STUDY,
                        Phase.ANALYSIS));
        done.put(DoneStep.CYBER, EnumSet.of(Phase.CYBER_PACKAGE));
        done.put(DoneStep.USABILITY, EnumSet.of(Phase.HUMAN_FACTORS));
        done.put(DoneStep.DESIGN_FREEZE, EnumSet.of(Phase.VERIFICATION, Phase.DESIGN));
        return done;
    }

    /** The request for a network: what the case needs and the team has done. */
    Networks.Request request(ContractState contract, double delayMonths, Set<Phase> free) {
        Set<Phase> done = EnumSet.noneOf(Phase.class);
        team.done().ifPresent(steps -> steps.forEach(s -> done.addAll(DONE.get(s))));
        Map<Phase, Double> months = new HashMap<>(team.months());
        team.contractMonths().ifPresent(m -> months.put(Phase.HOSPITAL_CONTRACT, m));
        Set<Phase> needed = EnumSet.noneOf(Phase.class);
        needed.addAll(product.needed());
        needed.addAll(team.months().keySet());
        return new Networks.Request(
                needed, done, months, contract, team.sites().orElse(1), delayMonths * Span.MONTH, free);
    }

    /** Work of building that goes on before the regulatory work starts, without what must be done again. */
    Set<Phase> built(Set<Redo> again) {
        Set<Phase> free = EnumSet.noneOf(Phase.class);
        for (Redo work : Redo.values()) {
            if (!again.contains(work)) {
                free.addAll(BUILT.get(work));
            }
        }
        return free;
    }

    /** The phases of work that must be done again. */
    Set<Phase> again(Set<Redo> again) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        again.forEach(w -> phases.addAll(BUILT.get(w)));
        return phases;
    }

    /** What the team plans: its own start of the regulatory work. */
    Networks.Request usual(ContractState contract) {
        double delay = team.regulatoryStart().orElse(0.0);
        Set<Phase> free =
                delay > 0 && team.redo().isPresent() ? built(team.redo().get()) : Set.of();
        return request(contract, delay, free);
    }

    Simulation draws(Network network) {
        return Simulation.of(network, Simulation.TOGETHER, normals);
    }

    Network network(Networks.Request request) {
        return Networks.of(tables, model, product.office(), request);
    }

    /** Phases of the plan for which no source and no answer gives a duration. */
    List<PhaseModel.Step> untimed(Networks.Request request) {
        java.util.stream.Stream<PhaseModel.Step> hospital =
                tables.hospital().stream().filter(s -> request.needed().contains(s.phase()));
        return java.util.stream.Stream.concat(Networks.steps(model, request).stream(), hospital)
                .filter(s -> s.untimed() && !request.months().containsKey(s.phase()))
                .toList();
    }

    /** @param sensitive whether other correlations are drawn too */
    Schedule of(Networks.Request request, Simulation draws, Network network, boolean sensitive) {
        OptionalInt decision = network.place(Phase.FDA_REVIEW);
        OptionalInt use = network.place(Phase.ROLL_OUT);
        List<Integer> sites = network.places(Phase.ROLL_OUT);
        OptionalInt moves = decision.isPresent() ? decision : use;
        List<Schedule.Sensitivity> sensitivity = new ArrayList<>();
        if (sensitive && moves.isPresent()) {
            OTHERS.forEach(rho -> sensitivity.add(new Schedule.Sensitivity(rho, draws.end(moves.getAsInt(), rho))));
        }
        return new Schedule(
                request.contract(),
                end(draws, network.place(Phase.SUBMISSION_WRITING)),
                end(draws, decision),
                end(draws, use),
                sites.size() > 1 ? Optional.of(draws.last(sites)) : Optional.empty(),
                bars(request, draws, network, decision, use),
                sensitivity);
    }

    private static Optional<Span> end(Simulation draws, OptionalInt place) {
        return place.isPresent() ? Optional.of(draws.end(place.getAsInt())) : Optional.empty();
    }

    private List<Schedule.Bar> bars(
            Networks.Request request, Simulation draws, Network network, OptionalInt decision, OptionalInt use) {
        double[] toUse = use.isPresent()
                ? draws.critical(use.getAsInt())
                : new double[network.nodes().size()];
        double[] toDecision = decision.isPresent() ? draws.critical(decision.getAsInt()) : toUse;
        List<Schedule.Bar> bars = new ArrayList<>();
        for (int i = 0; i < network.nodes().size(); i++) {
            Network.Node node = network.nodes().get(i);
            if (node.site() > 1) {
                continue;
            }
            boolean before = decision.isPresent() && i <= decision.getAsInt();
            boolean entered = request.months().containsKey(node.phase());
            bars.add(new Schedule.Bar(
                    node.phase(),
                    Span.of(draws.starts(i)),
                    draws.end(i),
                    before ? toDecision[i] : toUse[i],
                    node.fda(),
                    entered,
                    entered ? own() : evidence(node.phase())));
        }
        return bars;
    }

    private static Evidence own() {
        return new Evidence("your own answer", Certainty.GIVEN, Quality.GIVEN, "");
    }

    private Evidence evidence(Phase phase) {
        return java.util.stream.Stream.concat(model.steps().stream(), tables.hospital().stream())
                .filter(s -> s.phase() == phase)
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
