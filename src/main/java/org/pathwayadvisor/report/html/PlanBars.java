package org.pathwayadvisor.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.plan.Cost;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.report.PlanWords;
import org.pathwayadvisor.report.Prose;
import org.pathwayadvisor.report.html.Bars.Key;
import org.pathwayadvisor.report.html.Bars.Row;
import org.pathwayadvisor.report.html.Bars.Tick;

/** The plan as bars in time, and its outside spend. */
final class PlanBars {
    /** How many dates stand on the scale. */
    private static final int TICKS = 5;

    private static final int[] STEPS = {1, 3, 6, 12, 24, 36, 60, 120};

    private PlanBars() {}

    /** The phases, one beneath the other. */
    static Bars phases(RoutePlan plan, LocalDate from) {
        Scale scale = scale(plan);
        List<Row> rows = new ArrayList<>();
        for (Schedule.Bar b : plan.schedule().bars()) {
            Span end = b.end();
            rows.add(new Row(
                    Text.meaning(b.phase()),
                    b.fda() ? "fda" : "work",
                    Span.day(from, b.start().p50()) + " to " + Span.day(from, end.p50()),
                    Span.day(from, end.p10()) + " to " + Span.day(from, end.p90()),
                    (b.entered() ? "your own answer" : b.evidence().words()) + "; holds up the date in "
                            + PlanWords.of100(b.critical()),
                    scale.at(b.start().p50()),
                    scale.length(b.start().p50(), Math.max(end.p50(), b.start().p50())),
                    scale.at(end.p10()),
                    scale.at(end.p90()),
                    "",
                    ""));
        }
        plan.untimed()
                .forEach(p -> rows.add(new Row(
                        Text.meaning(p),
                        "untimed",
                        "left out of the dates",
                        "",
                        "no source says how long",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        return new Bars(
                "Phases of the plan in time",
                List.of(
                        new Key("work", "your work, at even odds"),
                        new Key("fda", "FDA's time, at even odds"),
                        new Key("line", "its end, from 1 in 10 to 9 in 10")),
                "start to end at even odds; the end from 1 in 10 to 9 in 10",
                ticks(scale, from),
                rows,
                true);
    }

    /** The dates that a plan is made for. */
    static Bars dates(RoutePlan plan, LocalDate from) {
        Scale scale = scale(plan);
        Schedule s = plan.schedule();
        List<Row> rows = new ArrayList<>();
        String odds = PlanWords.odds(plan.odds());
        s.submission().ifPresent(d -> rows.add(date("Submission", d, "", scale, from)));
        s.decision().ifPresent(d -> rows.add(date("FDA's decision", d, odds, scale, from)));
        boolean both = plan.without().isPresent();
        s.activeUse()
                .ifPresent(d -> rows.add(date(
                        both ? "First active use, with a contract by then" : "First active use",
                        d,
                        odds,
                        scale,
                        from)));
        plan.without()
                .flatMap(Schedule::activeUse)
                .ifPresent(d -> rows.add(date("First active use, without one", d, odds, scale, from)));
        s.lastSite().ifPresent(d -> rows.add(date("Active use, last hospital", d, odds, scale, from)));
        String which = s.decision().isPresent() ? "FDA's decision" : "First active use";
        s.sensitivity()
                .forEach(o -> rows.add(date(
                        which + ", if work phases move together by " + o.together(), o.span(), odds, scale, from)));
        return new Bars(
                "Dates of the plan",
                List.of(new Key("mark", "even odds"), new Key("line", "from 1 in 10 to 9 in 10")),
                "even odds; from 1 in 10 to 9 in 10",
                ticks(scale, from),
                rows,
                true);
    }

    private static Row date(String label, Span d, String odds, Scale scale, LocalDate from) {
        Span months = d.months();
        return new Row(
                label,
                "date",
                Span.day(from, d.p50()).toString(),
                Span.day(from, d.p10()) + " to " + Span.day(from, d.p90()),
                months.p10() + ", " + months.p50() + " and " + months.p90() + " months"
                        + (odds.isEmpty() ? "" : "; " + odds),
                "",
                "",
                scale.at(d.p10()),
                scale.at(d.p90()),
                scale.at(d.p50()),
                "");
    }

    /** The lines of outside spend, the widest driver first. */
    static Bars lines(Cost cost) {
        double most = cost.rows().stream().mapToDouble(Cost.Row::high).max().orElse(1);
        Scale scale = new Scale(0, most);
        List<Row> rows = new ArrayList<>();
        for (Cost.Row line : cost.rows()) {
            String note = line.evidence().note();
            String range = line.low() == line.high()
                    ? ""
                    : PlanWords.dollars(line.low()) + " to " + PlanWords.dollars(line.high());
            rows.add(new Row(
                    line.title(),
                    "money",
                    PlanWords.dollars(line.typical()),
                    range,
                    PlanWords.of100(Math.max(0, line.driver())) + " of the spread"
                            + (line.chance() < 1 ? "; in " + PlanWords.of100(line.chance()) + " cases" : "") + "; "
                            + line.evidence().words() + (note.isEmpty() ? "" : "; " + Prose.clean(note)),
                    "",
                    "",
                    scale.at(line.low()),
                    scale.at(line.high()),
                    scale.at(line.typical()),
                    ""));
        }
        List<Tick> ticks = Stream.of(0.0, 0.5, 1.0)
                .map(share -> new Tick(scale.at(share * most), PlanWords.thousands(share * most)))
                .toList();
        return new Bars(
                "Outside spend by line",
                List.of(new Key("mark", "typical"), new Key("line", "from low to high")),
                "typical; from low to high",
                ticks,
                rows,
                true);
    }

    private static Scale scale(RoutePlan plan) {
        Schedule s = plan.schedule();
        double most = Stream.concat(
                        s.bars().stream().map(Schedule.Bar::end),
                        Stream.of(
                                        s.submission(),
                                        s.decision(),
                                        s.activeUse(),
                                        s.lastSite(),
                                        plan.without().flatMap(Schedule::activeUse))
                                .flatMap(java.util.Optional::stream))
                .mapToDouble(Span::p90)
                .max()
                .orElse(1);
        return new Scale(0, most);
    }

    private static List<Tick> ticks(Scale scale, LocalDate from) {
        long months = Math.max(1, Math.round(scale.to() / Span.MONTH));
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && months / STEPS[i] <= TICKS; i--) {
            step = STEPS[i];
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate end = Span.day(from, scale.to());
        LocalDate day = from.withDayOfMonth(1);
        while (!day.isAfter(end)) {
            if (!day.isBefore(from) && (day.getYear() * 12 + day.getMonthValue() - 1) % step == 0) {
                ticks.add(new Tick(
                        scale.at(ChronoUnit.DAYS.between(from, day)),
                        day.toString().substring(0, 7)));
            }
            day = day.plusMonths(1);
        }
        return ticks;
    }
}
