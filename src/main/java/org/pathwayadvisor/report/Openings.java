package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.DataVerdict;
import org.pathwayadvisor.assessment.Recommendation;
import org.pathwayadvisor.assessment.care.ReadinessAssessment;
import org.pathwayadvisor.assessment.care.ReadinessState;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.plan.FeeAmount;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.report.Opening.Fact;
import org.pathwayadvisor.report.Opening.Weight;

/** Puts together what a reader sees first. */
public final class Openings {
    /** How many routes are told apart while the answer is open. */
    private static final int ROUTES = 3;

    /** How many pathways a headline names. */
    private static final int NAMED = 2;

    private Openings() {}

    /** The answer of an assessment in words and figures. */
    public static Opening of(Assessment a) {
        Glossary glossary = new Glossary();
        List<String> says = AnswerBlock.product(a).map(glossary::gloss).items().stream()
                .skip(1)
                .map(Item::text)
                .toList();
        return new Opening(
                Head.product(a),
                Head.day(a),
                Head.intendedUse(a),
                Head.outOfDate(a),
                Head.overruled(a),
                StatusLine.of(a),
                Text.meaning(a.recommendation().standing()),
                headline(a),
                a.recommendation()
                        .pathway()
                        .map(p -> PathwayWords.type(p, Deciding.functions(a)))
                        .orElse(""),
                says,
                AnswerBlock.functions(a).map(glossary::gloss).items(),
                facts(a));
    }

    private static String headline(Assessment a) {
        Recommendation answer = a.recommendation();
        return answer.pathway()
                .map(p -> PathwayWords.headline(p, Shared.status(Deciding.functions(a))))
                .orElseGet(() -> answer.possible().isEmpty()
                        ? "No answer"
                        : answer.possible().size() > NAMED
                                ? "Still open: " + answer.possible().size() + " pathways are possible"
                                : "Still open: " + PathwayWords.anyOf(answer.possible()));
    }

    private static List<Fact> facts(Assessment a) {
        List<Fact> facts = new ArrayList<>();
        StopCount stops = StopCount.of(a);
        facts.add(Fact.of(
                        "Stops",
                        String.valueOf(stops.certain()),
                        stops.possible() > 0
                                ? stops.possible() + (stops.certain() > 0 ? " more" : "") + " possible on open answers"
                                : stops.judged() ? "no open answer could bring one" : "some lists may be incomplete")
                .weighing(stops.certain() > 0 ? Weight.STOPS : stops.judged() ? Weight.TOLD : Weight.OPEN));
        DataVerdict data = a.data().verdict();
        facts.add(Fact.of("Patient data", Text.meaning(data), "HIPAA and its neighbours")
                .weighing(
                        data == DataVerdict.STOPPED
                                ? Weight.STOPS
                                : data == DataVerdict.CANNOT_JUDGE_YET ? Weight.OPEN : Weight.TOLD));
        Optional<RoutePlan> main =
                a.plan().main().filter(p -> a.recommendation().pathway().isPresent());
        main.ifPresentOrElse(p -> facts.addAll(planned(p, a.plan().from())), () -> facts.addAll(routes(a)));
        facts.add(readiness(a.care().readiness()));
        facts.add(Fact.of("Re-check by", a.recheckBy().toString(), "law known to " + a.lawKnownThrough())
                .weighing(a.outOfDate() ? Weight.STOPS : Weight.TOLD));
        return facts;
    }

    private static List<Fact> planned(RoutePlan p, LocalDate from) {
        List<Fact> facts = new ArrayList<>();
        String odds = PlanWords.odds(p.odds());
        p.schedule().decision().ifPresent(d -> facts.add(dated("FDA's decision", d, from, odds)));
        p.schedule()
                .activeUse()
                .ifPresent(d -> facts.add(
                        dated("First active use", d, from, p.without().isPresent() ? "with a contract by then" : "")));
        Span total = p.cost().total();
        facts.add(Fact.of(
                "Outside spend",
                PlanWords.thousands(total.p50()),
                "even odds; 1 in 10 below " + PlanWords.thousands(total.p10()) + ", 9 in 10 below "
                        + PlanWords.thousands(total.p90()),
                "your own team not included"));
        fee(p).ifPresent(facts::add);
        return facts;
    }

    private static Fact dated(String label, Span days, LocalDate from, String note) {
        return Fact.of(
                label,
                Span.day(from, days.p50()).toString(),
                "even odds; 1 in 10 by " + Span.day(from, days.p10()) + ", 9 in 10 by " + Span.day(from, days.p90()),
                note);
    }

    private static Optional<Fact> fee(RoutePlan p) {
        boolean small = p.fees().small().orElse(false);
        List<String> notes = new ArrayList<>();
        for (FeeAmount fee : p.fees().submission()) {
            notes.add("fiscal year " + fee.year()
                    + (fee.projected()
                            ? ": " + PlanWords.dollars(fee.of(small)) + ", projected: none is published"
                            : ""));
        }
        return p.fees().submission().stream()
                .findFirst()
                .map(f -> new Fact("FDA's fee", PlanWords.dollars(f.of(small)), Weight.TOLD, notes));
    }

    /** While the route is open: one line each, never a mean of them. */
    private static List<Fact> routes(Assessment a) {
        List<Fact> facts = new ArrayList<>();
        LocalDate from = a.plan().from();
        for (RoutePlan p : heaviestFirst(a.plan().plans())) {
            String spend =
                    "outside spend " + PlanWords.thousands(p.cost().total().p50()) + " at even odds";
            Optional<Span> date = p.schedule().decision().or(p.schedule()::activeUse);
            String what = p.schedule().decision().isPresent() ? "FDA's decision" : "First active use";
            facts.add(date.map(d -> dated("If " + PlanWords.route(p), d, from, PlanWords.odds(p.odds())))
                    .map(f -> new Fact(
                            f.label(),
                            f.value(),
                            Weight.OPEN,
                            List.of(what, f.notes().get(0), spend)))
                    .orElseGet(() -> new Fact("If " + PlanWords.route(p), "no dates", Weight.OPEN, List.of(spend))));
        }
        if (facts.isEmpty()) {
            facts.add(Fact.of("Dates and cost", "no plan", "nobody has figures for this route")
                    .weighing(Weight.OPEN));
        }
        return facts;
    }

    /** Where there are many: the heaviest ones and the lightest. */
    private static List<RoutePlan> heaviestFirst(List<RoutePlan> plans) {
        List<RoutePlan> heavy = plans.stream()
                .sorted(Comparator.comparing(RoutePlan::route).reversed())
                .toList();
        if (heavy.size() <= ROUTES) {
            return heavy;
        }
        List<RoutePlan> few = new ArrayList<>(heavy.subList(0, ROUTES - 1));
        few.add(heavy.get(heavy.size() - 1));
        return few;
    }

    private static Fact readiness(ReadinessAssessment list) {
        int of = list.lines().size() - list.count(ReadinessState.NOT_APPLICABLE);
        return Fact.of(
                "Readiness",
                list.count(ReadinessState.SHOWN) + " of " + of + " shown",
                list.count(ReadinessState.NOT_MET) + " not met, " + list.count(ReadinessState.CLAIMED) + " claimed, "
                        + list.count(ReadinessState.UNKNOWN) + " unknown");
    }
}
