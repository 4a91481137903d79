package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.PlanAssessment.NextStep;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.plan.Case;
import org.pathwayadvisor.plan.Planner;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.plan.Team;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Source;

/** Plans the settled route of a product, or each possible one. */
final class PlanAssessor {
    /** How far ahead the next steps look. */
    private static final int AHEAD = 90;

    private final Law law;

    PlanAssessor(Law law) {
        this.law = law;
    }

    /**
     * The plans.
     *
     * @param other  a route to plan for beside the settled one
     * @param phases phases that the rules add by the answers
     */
    PlanAssessment assess(
            Answers answers,
            List<FunctionResult> results,
            Recommendation recommendation,
            Optional<Pathway> other,
            List<CareAssessment.PhaseNeed> phases) {
        Team team = PlanAnswers.team(answers, law.day());
        if (law.reference().plan().isEmpty()) {
            return new PlanAssessment(team.from(), other, List.of(), List.of(), List.of(), List.of());
        }
        PlanTables tables = law.reference().plan().get();
        Planner planner = law.planner();
        Set<Pathway> routes = new LinkedHashSet<>();
        recommendation
                .pathway()
                .ifPresentOrElse(
                        routes::add,
                        () -> recommendation.possible().stream().sorted().forEach(routes::add));
        other.ifPresent(routes::add);
        Set<Phase> needed = EnumSet.noneOf(Phase.class);
        Map<Phase, List<String>> maybe = new EnumMap<>(Phase.class);
        for (CareAssessment.PhaseNeed need : phases) {
            if (need.hangsOn().isEmpty()) {
                needed.add(need.phase());
            } else {
                maybe.put(need.phase(), need.hangsOn());
            }
        }
        List<RoutePlan> plans = new ArrayList<>();
        List<Pathway> missing = new ArrayList<>();
        for (Pathway route : routes) {
            Case product = product(tables, route, results, needed, maybe);
            boolean full = routes.size() == 1
                    || recommendation.pathway().filter(route::equals).isPresent();
            Optional<RoutePlan> plan = full ? planner.plan(product, team) : planner.brief(product, team);
            plan.ifPresentOrElse(plans::add, () -> missing.add(route));
        }
        List<NextStep> next = plans.size() == 1 || recommendation.pathway().isPresent() && !plans.isEmpty()
                ? next(plans.get(0), team.from())
                : List.of();
        return new PlanAssessment(team.from(), other, plans, missing, next, sources(tables, plans));
    }

    /** The office and code are those of the function that decides the product's route. */
    private static Case product(
            PlanTables tables,
            Pathway route,
            List<FunctionResult> results,
            Set<Phase> needed,
            Map<Phase, List<String>> maybe) {
        Optional<FunctionResult> deciding = results.stream()
                .filter(r -> r.settled().filter(o -> o.pathway() == route).isPresent())
                .filter(r -> !r.regulation().isEmpty())
                .findFirst();
        return new Case(
                route,
                deciding.map(r -> tables.cohorts().office(r.regulation())).orElse("all"),
                deciding.map(FunctionResult::productCode).orElse(""),
                needed,
                maybe);
    }

    private static List<NextStep> next(RoutePlan plan, LocalDate from) {
        List<NextStep> next = new ArrayList<>();
        for (Schedule.Bar bar : plan.schedule().bars()) {
            boolean running = bar.phase() == Phase.HOSPITAL_CONTRACT;
            if (bar.start().p50() < AHEAD && !running) {
                next.add(
                        step(from, bar.start(), (bar.fda() ? "Sent to FDA: " : "Begin: ") + Text.meaning(bar.phase())));
            }
            if (bar.end().p50() < AHEAD) {
                next.add(step(from, bar.end(), "Done: " + Text.meaning(bar.phase())));
            }
        }
        plan.fees()
                .requestBefore()
                .filter(day -> day.isBefore(from.plusDays(AHEAD)))
                .ifPresent(day -> next.add(new NextStep(
                        day.isBefore(from) ? from : day,
                        day.isBefore(from) ? from : day,
                        day.isBefore(from) ? from : day,
                        "Send FDA the small-business request at the latest")));
        next.sort(Comparator.comparing(NextStep::day).thenComparing(NextStep::what));
        return next;
    }

    private static NextStep step(LocalDate from, Span days, String what) {
        return new NextStep(Span.day(from, days.p50()), Span.day(from, days.p10()), Span.day(from, days.p90()), what);
    }

    private static List<Source> sources(PlanTables tables, List<RoutePlan> plans) {
        Set<String> ids = new TreeSet<>();
        for (RoutePlan plan : plans) {
            plan.schedule().bars().forEach(b -> ids.add(b.evidence().source()));
            plan.cost().rows().forEach(r -> ids.add(r.evidence().source()));
            plan.cost().programs().forEach(p -> ids.add(p.evidence().source()));
            plan.odds().outcome().ifPresent(o -> ids.add(o.evidence().source()));
            plan.odds().events().forEach(e -> ids.add(e.evidence().source()));
            plan.devices().ifPresent(d -> ids.add(d.evidence().source()));
            plan.fees().submission().forEach(f -> ids.add(f.source()));
            plan.fees().registration().forEach(f -> ids.add(f.source()));
        }
        return ids.stream()
                .filter(tables.sources()::containsKey)
                .map(tables.sources()::get)
                .toList();
    }
}
