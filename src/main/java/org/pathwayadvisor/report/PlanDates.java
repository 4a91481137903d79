package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.PlanAssessment;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.reference.Cohort;

/** Dates of a plan, its phases as bars, and what comes next. */
final class PlanDates {
    private static final int WIDTH = 40;

    private PlanDates() {}

    /** The three dates; behind a decision the odds stand beside each. */
    static Block dates(RoutePlan plan, LocalDate from) {
        List<Item> items = new ArrayList<>();
        Schedule s = plan.schedule();
        String odds = PlanWords.odds(plan.odds());
        s.submission().ifPresent(d -> items.add(Item.of("submission", PlanWords.days(d, from) + ".")));
        s.decision().ifPresent(d -> items.add(dated("FDA's decision", d, from, odds)));
        boolean both = plan.without().isPresent();
        s.activeUse()
                .ifPresent(d -> items.add(
                        dated(both ? "first active use, with a contract by then" : "first active use", d, from, odds)));
        plan.without()
                .flatMap(Schedule::activeUse)
                .ifPresent(d -> items.add(dated("first active use, without one", d, from, odds)));
        s.lastSite().ifPresent(d -> items.add(dated("active use, last hospital", d, from, odds)));
        s.sensitivity()
                .forEach(o -> items.add(dated(
                        (s.decision().isPresent() ? "decision" : "first use") + " at correlation " + o.together(),
                        o.span(),
                        from,
                        odds)));
        return Block.of(
                "Dates",
                "counted from " + from
                        + "; of 10,000 draws 10, 50 and 90 of 100 are done by the early, the middle and the"
                        + " late day; work phases move together by 0.3 if not said otherwise",
                items);
    }

    private static Item dated(String lead, Span days, LocalDate from, String odds) {
        return Item.of(lead, PlanWords.days(days, from) + (odds.isEmpty() ? "." : "; " + odds + "."));
    }

    /** The phases: from the middle start to the middle end, and on to the late end. */
    static Block bars(RoutePlan plan) {
        double most = plan.schedule().bars().stream()
                .mapToDouble(b -> b.end().p90())
                .max()
                .orElse(1);
        List<Item> items = new ArrayList<>();
        for (Schedule.Bar b : plan.schedule().bars()) {
            Span end = b.end().months();
            items.add(Item.of(Prose.code(bar(b, most)) + " " + Text.meaning(b.phase()) + ": month "
                            + b.start().months().p50() + " to " + end.p50() + ", late " + end.p90()
                            + "; on the longest way in "
                            + PlanWords.of100(b.critical()) + ".")
                    .with(b.entered() ? "your own answer" : b.evidence().words()));
        }
        plan.untimed()
                .forEach(p -> items.add(Item.of(Prose.code("?".repeat(WIDTH)) + " " + Text.meaning(p)
                                + ": no source says how long; left out of the dates.")
                        .with("no source")));
        return Block.of("Phases", Math.round(most / Span.MONTH) + " months from left to right", items);
    }

    private static String bar(Schedule.Bar bar, double most) {
        int start = at(bar.start().p50(), most);
        int end = Math.max(start + 1, at(bar.end().p50(), most));
        int late = Math.min(WIDTH, Math.max(end, at(bar.end().p90(), most)));
        end = Math.min(end, WIDTH);
        return ".".repeat(Math.min(start, WIDTH - 1))
                + "#".repeat(end - Math.min(start, WIDTH - 1))
                + "-".repeat(late - end)
                + ".".repeat(WIDTH - late);
    }

    private static int at(double day, double most) {
        return (int) Math.round(day / most * WIDTH);
    }

    /** What FDA's time rests on, and what authorized devices took. */
    static Block base(RoutePlan plan) {
        List<Item> items = new ArrayList<>();
        for (Cohort c : plan.base()) {
            items.add(Item.of(
                    "FY" + c.year(),
                    c.n() + " files, " + PlanWords.of100(c.closed()) + " decided: 20, 40, 60 and 80 of 100 took "
                            + days(c.quantiles()) + " days; mean " + Math.round(c.mean()) + "."));
        }
        plan.devices()
                .ifPresent(d -> items.add(Item.of(
                                "for comparison",
                                Prose.clean(d.name()) + " (" + d.n() + " devices): "
                                        + Math.round(new org.pathwayadvisor.reference.Quantiles(d.quantiles()).at(0.5))
                                        + " days at the median. Only what was cleared is counted, by the year of decision, so it"
                                        + " is not mixed with the files above.")
                        .with(d.evidence().words())));
        return Block.of(
                "How long FDA took",
                plan.office().equals("all") ? "all offices" : "office " + Prose.verbatim(plan.office()),
                items);
    }

    private static String days(List<Double> days) {
        return PathwayWords.list(
                days.stream().map(d -> String.valueOf(Math.round(d))).toList(), "and");
    }

    /** The next 90 days. */
    static Block next(PlanAssessment plan) {
        List<Item> items = new ArrayList<>();
        plan.next().forEach(n -> {
            String range = n.early().equals(n.late()) ? "" : " (early " + n.early() + ", late " + n.late() + ")";
            items.add(Item.of(n.day().toString(), n.what() + range + "."));
        });
        return Block.of("The next 90 days of the plan", "", items);
    }

    /** What a late start would change, by the team's own answer only. */
    static Block late(RoutePlan plan, LocalDate from) {
        Optional<RoutePlan.LateStart> late = plan.late();
        List<Item> items = new ArrayList<>();
        late.ifPresent(l -> {
            String again = l.again().isEmpty()
                    ? "nothing"
                    : PathwayWords.list(
                            l.again().stream().sorted().map(Text::meaning).toList(), "and");
            items.add(Item.of("done again", again + ", by your answer."));
            items.add(Item.of(
                    plan.schedule().decision().isPresent() ? "FDA's decision" : "first active use",
                    dated("", l.date(), from, PlanWords.odds(plan.odds())).text()));
            Span months = l.later().months();
            items.add(Item.of(
                    "later by",
                    months.p10() + ", " + months.p50() + " and " + months.p90() + " months, draw by draw."));
            items.add(Item.of(
                    "paid twice",
                    l.dollars().map(d -> PlanWords.dollars(d) + ".").orElse("no line that is counted here.")));
        });
        return Block.of(
                "If the regulatory work starts only after "
                        + late.map(RoutePlan.LateStart::months).orElse(0) + " months of building",
                "computed from what you say must be done again, and from nothing else",
                items);
    }
}
