package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.PlanTables;

/**
 * FDA's fees of a plan.
 *
 * @param submission    the fee of the file, for each fiscal year from the p10 to the p90 date
 * @param registration  the fee of each establishment, for the years from FDA's decision on
 * @param small         whether the fees of a small business apply; empty while receipts are not answered
 * @param firstPmaFree  whether the fee of a first PMA is waived: yes, no, or not known
 * @param waiver        whether the fee of a registration could be waived, which takes an active bankruptcy too
 * @param limits        yearly receipts up to which a rule on fees holds, by rule
 * @param requestBefore the day by which the small-business request is to be sent for the early date; empty where none is
 * @param requestFrom   the first day on which it can be decided for the fiscal year of the early date
 * @param afterGoals    true where a date lies after the law on goals and fees ends
 * @param goalsEnd      the last day of that law
 */
public record FeePlan(
        List<FeeAmount> submission,
        List<FeeAmount> registration,
        Optional<Boolean> small,
        Tri firstPmaFree,
        Tri waiver,
        Map<String, Long> limits,
        Optional<LocalDate> requestBefore,
        Optional<LocalDate> requestFrom,
        boolean afterGoals,
        LocalDate goalsEnd) {
    /** How many years of registration are shown. */
    private static final int REGISTRATIONS = 3;

    /** Days that FDA takes for a small-business determination. */
    private static final String DETERMINATION = "small-business";

    public FeePlan {
        submission = List.copyOf(submission);
        registration = List.copyOf(registration);
        limits = Map.copyOf(limits);
    }

    /** The fees along a schedule. */
    static FeePlan of(PlanTables tables, Case product, Team team, Schedule schedule) {
        Fees fees = new Fees(tables.feeYears());
        Optional<Boolean> small = small(tables, team);
        List<FeeAmount> submission = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        Optional<LocalDate> from = Optional.empty();
        boolean after = false;
        if (product.charged() && schedule.submission().isPresent()) {
            Span span = schedule.submission().get();
            Set<Integer> years = new LinkedHashSet<>();
            LocalDate early = Span.day(team.from(), span.p10());
            int first = Fees.fiscalYear(early);
            int last = Fees.fiscalYear(Span.day(team.from(), span.p90()));
            IntStream.rangeClosed(first, last).forEach(years::add);
            years.forEach(y -> fees.in(product.route().word(), y).ifPresent(submission::add));
            int days = tables.goals().stream()
                    .filter(g -> g.id().equals(DETERMINATION))
                    .mapToInt(PlanTables.Goal::days)
                    .findFirst()
                    .orElse(0);
            if (small.orElse(true)) {
                before = Optional.of(early.minusDays(days));
                from = Optional.of(Fees.lastDay(first - 1).plusDays(1));
            }
        }
        Optional<Span> decided = schedule.decision().or(schedule::activeUse);
        List<FeeAmount> registration = new ArrayList<>();
        if (registers(product.route()) && decided.isPresent()) {
            int year = Fees.fiscalYear(Span.day(team.from(), decided.get().p50()));
            IntStream.range(year, year + REGISTRATIONS)
                    .forEach(y -> fees.in("registration", y).ifPresent(registration::add));
        }
        if (product.charged() && decided.isPresent()) {
            after = Span.day(team.from(), decided.get().p90()).isAfter(tables.goalsEnd());
        }
        return new FeePlan(
                submission,
                registration,
                small,
                firstPmaFree(tables, product, team),
                waiver(tables, team),
                limits(tables),
                before,
                from,
                after,
                tables.goalsEnd());
    }

    /** Devices are registered and listed; what is no device, or not policed, is not. */
    static boolean registers(Pathway route) {
        return List.of(
                        Pathway.CLASS_I_EXEMPT,
                        Pathway.CLASS_II_EXEMPT,
                        Pathway.P510K,
                        Pathway.DE_NOVO,
                        Pathway.HDE,
                        Pathway.PMA)
                .contains(route);
    }

    static Optional<Boolean> small(PlanTables tables, Team team) {
        return team.receipts()
                .map(r -> r <= tables.receipts().get("small-business").dollars());
    }

    private static Map<String, Long> limits(PlanTables tables) {
        Map<String, Long> limits = new TreeMap<>();
        tables.receipts().forEach((rule, limit) -> limits.put(rule, limit.dollars()));
        return limits;
    }

    /** Small receipts and an earlier registration; that the company is bankrupt is not asked. */
    private static Tri waiver(PlanTables tables, Team team) {
        long most = tables.receipts().get("registration-waiver").dollars();
        if (team.registeredBefore() == Tri.NO
                || team.receipts().filter(r -> r > most).isPresent()) {
            return Tri.NO;
        }
        return team.receipts().isPresent() && team.registeredBefore() == Tri.YES ? Tri.YES : Tri.UNKNOWN;
    }

    static Tri firstPmaFree(PlanTables tables, Case product, Team team) {
        if (product.route() != Pathway.PMA || team.earlierPma() == Tri.YES) {
            return Tri.NO;
        }
        if (team.receipts().isPresent()
                && team.receipts().get()
                        > tables.receipts().get("first-pma-free").dollars()) {
            return Tri.NO;
        }
        return team.receipts().isPresent() && team.earlierPma() == Tri.NO ? Tri.YES : Tri.UNKNOWN;
    }
}
