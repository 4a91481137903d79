package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.PlanAssessment;
import org.pathwayadvisor.plan.FeeAmount;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.reference.Evidence;
import org.pathwayadvisor.reference.Source;

/** Time and money: a few lines on the screen, and the section with all of it. */
final class PlanBlocks {
    /** How many routes the screen compares. */
    private static final int SHOWN = 3;

    private PlanBlocks() {}

    /** What the one screen says of it. */
    static Block screen(Assessment a) {
        PlanAssessment plan = a.plan();
        List<Item> items = new ArrayList<>();
        boolean settled = a.recommendation().pathway().isPresent();
        if (settled && plan.main().isPresent()) {
            RoutePlan main = plan.main().get();
            items.add(Item.of(sentence(main, plan.from())).with("", money(main)));
        } else {
            plan.plans().stream().limit(SHOWN).forEach(p -> items.add(brief(p)));
            if (plan.plans().size() > SHOWN) {
                items.add(Item.of("and " + (plan.plans().size() - SHOWN) + " more routes."));
            }
        }
        return Block.firm("Time and money", Prose.code("assess --section plan") + " shows all", 1, items);
    }

    private static String sentence(RoutePlan p, LocalDate from) {
        Schedule s = p.schedule();
        StringBuilder text = new StringBuilder();
        s.decision()
                .ifPresent(d -> text.append("FDA's decision from ")
                        .append(Span.day(from, d.p10()))
                        .append(" to ")
                        .append(Span.day(from, d.p90()))
                        .append(", middle ")
                        .append(Span.day(from, d.p50()))
                        .append("; ")
                        .append(PlanWords.odds(p.odds()))
                        .append(". "));
        s.activeUse()
                .ifPresent(d -> text.append("First active use ")
                        .append(p.without().isPresent() ? "with a contract by then " : "")
                        .append("from ")
                        .append(Span.day(from, d.p10()))
                        .append(" to ")
                        .append(Span.day(from, d.p90()))
                        .append('.'));
        return text.toString();
    }

    private static String money(RoutePlan p) {
        StringBuilder text = new StringBuilder("Outside spend ")
                .append(PlanWords.dollars(p.cost().total()))
                .append(" (10, 50, 90 of 100)");
        String word = "; FDA's fee ";
        for (FeeAmount fee : p.fees().submission()) {
            text.append(word)
                    .append(PlanWords.dollars(fee.of(p.fees().small().orElse(false))))
                    .append(" if in fiscal year ")
                    .append(fee.year())
                    .append(fee.projected() ? " (projected: none is published)" : "");
            word = ", ";
        }
        text.append(". ");
        long judged = p.schedule().bars().stream()
                .map(Schedule.Bar::evidence)
                .filter(Evidence::judgement)
                .count();
        return text.append(judged)
                .append(" of ")
                .append(p.schedule().bars().size())
                .append(" durations are judgement.")
                .toString();
    }

    /** One route in two sentences. */
    private static Item brief(RoutePlan p) {
        Schedule s = p.schedule();
        StringBuilder text = new StringBuilder();
        s.decision()
                .ifPresent(d -> text.append("decision in ").append(months(d)).append("; "));
        s.activeUse()
                .ifPresent(d -> text.append("first use in ").append(months(d)).append("; "));
        text.append("outside spend ").append(PlanWords.dollars(p.cost().total()));
        p.fees().submission().stream().findFirst().map(f -> fee(f, p)).ifPresent(text::append);
        String odds = PlanWords.odds(p.odds());
        text.append(odds.isEmpty() ? "." : "; " + odds + ".");
        return Item.of(PlanWords.route(p), text.toString());
    }

    private static String fee(FeeAmount fee, RoutePlan p) {
        return ", FDA's fee " + PlanWords.dollars(fee.of(p.fees().small().orElse(false)))
                + (fee.projected() ? " [projection]" : "");
    }

    private static String months(Span days) {
        Span m = days.months();
        return m.p10() + ", " + m.p50() + ", " + m.p90() + " months";
    }

    /** The section alone. */
    static List<Block> section(Assessment a) {
        PlanAssessment plan = a.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.inline("Plan", List.of(Item.of(head(a)))));
        if (plan.plans().size() > 1) {
            blocks.add(Block.of(
                    "Routes side by side",
                    "10, 50 and 90 of 100 draws; the same draws for all",
                    plan.plans().stream().map(PlanBlocks::brief).toList()));
        }
        boolean one = plan.plans().size() == 1 || a.recommendation().pathway().isPresent();
        plan.main()
                .filter(p -> one)
                .ifPresent(p -> blocks.addAll(List.of(
                        PlanDates.next(plan),
                        PlanDates.dates(p, plan.from()),
                        PlanDates.bars(p),
                        PlanDates.base(p),
                        PlanMoney.odds(p),
                        PlanMoney.fees(p),
                        PlanMoney.spend(p),
                        PlanMoney.lines(p),
                        PlanMoney.after(p),
                        PlanMoney.programs(p),
                        PlanDates.late(p, plan.from()))));
        blocks.add(assumptions(plan));
        blocks.add(sources(plan));
        blocks.removeIf(Block::empty);
        return blocks;
    }

    private static String head(Assessment a) {
        PlanAssessment plan = a.plan();
        if (plan.plans().isEmpty()) {
            return "Nobody has figures for "
                    + (plan.missing().isEmpty() ? "a route that is not known yet" : PathwayWords.anyOf(plan.missing()))
                    + ", so there is no plan.";
        }
        String missing = plan.missing().isEmpty()
                ? ""
                : " Without figures, and so without a plan: " + PathwayWords.anyOf(plan.missing()) + ".";
        String caution =
                " Ranges, never one date. What is marked as judgement is a planning assumption without a source.";
        boolean settled = a.recommendation().pathway().isPresent();
        return (settled
                        ? "For " + PlanWords.route(plan.main().orElseThrow()) + "."
                        : "The route is open: each possible one is shown.")
                + caution
                + missing;
    }

    private static Block assumptions(PlanAssessment plan) {
        Set<RoutePlan.Assumed> all = new LinkedHashSet<>();
        plan.plans().forEach(p -> all.addAll(p.assumptions()));
        List<Item> items = new ArrayList<>();
        for (RoutePlan.Assumed assumed : all) {
            String answer = assumed.question().isEmpty() ? "" : " Answer " + Prose.code(assumed.question()) + ".";
            items.add(Item.of(PlanWords.sentence(assumed.text()) + answer));
        }
        return Block.of("This plan takes for granted", "", items);
    }

    private static Block sources(PlanAssessment plan) {
        List<Item> items = new ArrayList<>();
        for (Source s : plan.sources()) {
            String date = s.date().equals("unknown") ? "" : ", " + s.date();
            String note = s.note().isEmpty() ? "" : ": " + Prose.clean(s.note());
            items.add(Item.of(Prose.verbatim(s.title()) + date + note + ".")
                    .with("", s.url().isEmpty() ? "" : Prose.verbatim(s.url())));
        }
        return Block.of("Sources of the plan", "", items);
    }
}
