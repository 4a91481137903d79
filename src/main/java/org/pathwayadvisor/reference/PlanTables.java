package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;

/**
 * Everything that a plan of time and cost rests on.
 *
 * @param sources       by id
 * @param goals         FDA's own goals
 * @param goalsEnd      the last day of the law that sets goals and fees
 * @param feeYears      the oldest first
 * @param receipts      the limits of yearly receipts, by rule
 * @param models        the kinds of plan
 * @param hospital      the phases on the way into the hospital
 * @param patients      of a pivotal study, where the number is not known
 * @param afterContract what is paid after the contract
 */
public record PlanTables(
        Map<String, Source> sources,
        List<Goal> goals,
        LocalDate goalsEnd,
        Cohorts cohorts,
        List<FeeYear> feeYears,
        Map<String, ReceiptLimit> receipts,
        List<PhaseModel> models,
        List<PhaseModel.Step> hospital,
        List<CostLine> costLines,
        Optional<Patients> patients,
        List<AfterContract> afterContract,
        List<OutcomeShares> outcomes,
        List<Event> events,
        List<Program> programs) {
    public PlanTables {
        sources = Map.copyOf(sources);
        goals = List.copyOf(goals);
        feeYears = List.copyOf(feeYears);
        receipts = Map.copyOf(receipts);
        models = List.copyOf(models);
        hospital = List.copyOf(hospital);
        costLines = List.copyOf(costLines);
        afterContract = List.copyOf(afterContract);
        outcomes = List.copyOf(outcomes);
        events = List.copyOf(events);
        programs = List.copyOf(programs);
    }

    /** A goal of FDA in days of its own clock or of the calendar. */
    public record Goal(String id, String title, int days, String clock, Evidence evidence) {}

    /** Yearly receipts up to which a rule on fees holds. */
    public record ReceiptLimit(long dollars, Evidence evidence) {}

    /** How many patients a pivotal study has. */
    public record Patients(Range range, Evidence evidence) {}

    /** What is paid after the contract, of which only the team knows the price. */
    public record AfterContract(String id, String title, String question) {}

    /** What can happen to a file on the way, as a share between two bounds; -1 where there is none. */
    public record Event(
            String id, String route, String office, String title, double low, double high, Evidence evidence) {}

    /** What a whole program costs by the literature; -1 where a bound is not given. */
    public record Program(
            String id,
            List<Pathway> routes,
            String title,
            long low,
            long typical,
            long high,
            int dollarsOf,
            Evidence evidence) {
        public Program {
            routes = List.copyOf(routes);
        }
    }

    /** The kind of plan for a route, if the tables hold one. */
    public Optional<PhaseModel> model(Pathway route) {
        return models.stream().filter(m -> m.routes().contains(route)).findFirst();
    }

    /** How files of a route end, in an office where that is known. */
    public Optional<OutcomeShares> outcome(String route, String office) {
        return outcomes.stream()
                .filter(o -> o.route().equals(route) && o.office().equals(office))
                .findFirst()
                .or(() -> outcomes.stream()
                        .filter(o -> o.route().equals(route) && o.office().equals("all"))
                        .findFirst());
    }
}
