package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.CostLine;
import org.pathwayadvisor.reference.Evidence;
import org.pathwayadvisor.reference.PhaseModel;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Range;

/** Adds the outside spend up, draw by draw, on the draws of the schedule. A total is never a sum of extremes. */
final class Costs {
    private final PlanTables tables;
    private final PhaseModel model;
    private final Case product;
    private final Team team;
    private final Network network;
    private final Simulation draws;
    private final Set<Phase> untimed;

    /** @param untimed phases of the plan that have no duration */
    Costs(
            PlanTables tables,
            PhaseModel model,
            Case product,
            Team team,
            Network network,
            Simulation draws,
            Set<Phase> untimed) {
        this.tables = tables;
        this.model = model;
        this.product = product;
        this.team = team;
        this.network = network;
        this.draws = draws;
        this.untimed = untimed;
    }

    /** One line and what it comes to in each draw. */
    private record Drawn(CostLine line, Range range, double[] dollars) {}

    Cost cost(FeePlan fees) {
        List<Drawn> lines = lines();
        double[] total = fees();
        lines.forEach(l -> add(total, l.dollars()));
        double mean = mean(total);
        double variance = Math.max(1, covariance(total, mean, total, mean));
        List<Cost.Row> rows = new ArrayList<>();
        for (Drawn d : lines) {
            rows.add(new Cost.Row(
                    d.line().id(),
                    d.line().title(),
                    d.line().phase(),
                    Math.round(d.range().low()),
                    Math.round(d.range().typical()),
                    Math.round(d.range().high()),
                    d.line().chance(),
                    covariance(d.dollars(), mean(d.dollars()), total, mean) / variance,
                    d.line().evidence()));
        }
        rows.sort(Comparator.comparing(Cost.Row::driver).reversed().thenComparing(Cost.Row::id));
        return new Cost(
                rows,
                Span.of(total),
                committed(lines),
                team.costAMonth().map(this::team),
                team.costAMonth(),
                tables.afterContract().stream()
                        .map(a -> new Cost.After(
                                a.id(),
                                a.title(),
                                a.question(),
                                Optional.ofNullable(team.ownCosts().get(a.question()))))
                        .toList(),
                tables.programs().stream()
                        .filter(p -> p.routes().contains(product.route()))
                        .toList());
    }

    /** What is paid a second time where this work is done again. */
    Optional<Span> again(Set<Phase> phases) {
        double[] total = new double[draws.draws()];
        List<Drawn> lines =
                lines().stream().filter(l -> phases.contains(l.line().phase())).toList();
        lines.forEach(l -> add(total, l.dollars()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(Span.of(total));
    }

    private List<Drawn> lines() {
        List<Drawn> lines = new ArrayList<>();
        for (CostLine line : tables.costLines()) {
            if (line.models().contains(model.name())
                    && counts(line)
                    && (network.place(line.phase()).isPresent() || untimed.contains(line.phase()))) {
                lines.add(drawn(line));
            }
        }
        return lines;
    }

    /** A price by patient takes the place of another line where the number of patients is answered. */
    private boolean counts(CostLine line) {
        boolean known = team.patients().isPresent();
        boolean replaced =
                tables.costLines().stream().anyMatch(l -> l.instead().equals(line.id()) && l.phase() == line.phase());
        return line.instead().isEmpty() ? !(known && replaced) : known;
    }

    private Drawn drawn(CostLine line) {
        double[] dollars = draws.moving(line.range(), "cost " + line.id());
        Range range = line.range();
        if (line.perPatient() && team.patients().isPresent()) {
            int n = team.patients().get();
            range = new Range(range.low() * n, range.typical() * n, range.high() * n);
            for (int d = 0; d < dollars.length; d++) {
                dollars[d] *= n;
            }
        } else if (line.perPatient() && tables.patients().isPresent()) {
            double[] patients = draws.moving(tables.patients().get().range(), "patients");
            for (int d = 0; d < dollars.length; d++) {
                dollars[d] *= patients[d];
            }
            Span span = Span.of(dollars);
            range = new Range(span.p10(), span.p50(), span.p90());
        }
        if (line.chance() < 1) {
            UniformRandomProvider random = draws.random("cost " + line.id() + " occurs");
            for (int d = 0; d < dollars.length; d++) {
                dollars[d] = random.nextDouble() < line.chance() ? dollars[d] : 0;
            }
        }
        return new Drawn(line, range, dollars);
    }

    /** The fee of the file and one registration, in each draw that of its own day. */
    private double[] fees() {
        double[] total = new double[draws.draws()];
        Fees fees = new Fees(tables.feeYears());
        boolean small = FeePlan.small(tables, team).orElse(false);
        OptionalInt submission = network.place(Phase.SUBMISSION_WRITING);
        if (product.charged() && submission.isPresent() && FeePlan.firstPmaFree(tables, product, team) != Tri.YES) {
            add(total, fee(fees, product.route().word(), submission.getAsInt(), small));
        }
        OptionalInt registration = network.place(Phase.REGISTRATION);
        if (FeePlan.registers(product.route()) && registration.isPresent()) {
            add(total, fee(fees, "registration", registration.getAsInt(), false));
        }
        return total;
    }

    private double[] fee(Fees fees, String kind, int place, boolean small) {
        Map<Long, Integer> known = new HashMap<>();
        double[] days = draws.ends(place);
        double[] dollars = new double[days.length];
        LocalDate from = team.from();
        for (int d = 0; d < days.length; d++) {
            dollars[d] = known.computeIfAbsent(
                    Math.round(days[d]),
                    day -> fees.in(kind, Fees.fiscalYear(from.plusDays(day)))
                            .map(f -> f.of(small))
                            .orElse(0));
        }
        return dollars;
    }

    /** What is begun before FDA answers the Pre-Submission: in each draw the lines whose work has started by then. */
    private Optional<Span> committed(List<Drawn> lines) {
        OptionalInt answer = network.place(Phase.PRESUB_FEEDBACK);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        double[] answered = draws.ends(answer.getAsInt());
        double[] committed = new double[answered.length];
        Set<CostLine> known = new HashSet<>();
        for (Drawn line : lines) {
            OptionalInt place = network.place(line.line().phase());
            if (place.isPresent() && known.add(line.line())) {
                double[] starts = draws.starts(place.getAsInt());
                for (int d = 0; d < committed.length; d++) {
                    committed[d] += starts[d] < answered[d] ? line.dollars()[d] : 0;
                }
            }
        }
        return Optional.of(Span.of(committed));
    }

    private Span team(long aMonth) {
        OptionalInt decision = network.place(Phase.FDA_REVIEW);
        OptionalInt end = decision.isPresent() ? decision : network.place(Phase.ROLL_OUT);
        return end.isPresent() ? draws.end(end.getAsInt()).map(days -> days / Span.MONTH * aMonth) : new Span(0, 0, 0);
    }

    /** A figure that nobody gave is not counted; this says which evidence the patients have. */
    Optional<Evidence> patients() {
        boolean counted = tables.costLines().stream()
                .anyMatch(l ->
                        l.perPatient() && l.instead().isEmpty() && l.models().contains(model.name()));
        return counted && team.patients().isEmpty()
                ? tables.patients().map(PlanTables.Patients::evidence)
                : Optional.empty();
    }

    private static void add(double[] total, double[] more) {
        for (int d = 0; d < total.length; d++) {
            total[d] += more[d];
        }
    }

    private static double covariance(double[] a, double meanA, double[] b, double meanB) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - meanA) * (b[d] - meanB);
        }
        return sum / a.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum / values.length;
    }
}
