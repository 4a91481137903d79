package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.plan.Cost;
import org.pathwayadvisor.plan.FeeAmount;
import org.pathwayadvisor.plan.FeePlan;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.reference.OutcomeShares;
import org.pathwayadvisor.reference.PlanTables;

/** Fees, outside spend and odds of a plan. */
final class PlanMoney {
    private PlanMoney() {}

    static Block fees(RoutePlan plan) {
        FeePlan fees = plan.fees();
        List<Item> items = new ArrayList<>();
        for (FeeAmount fee : fees.submission()) {
            items.add(fee("submission", fee, fees.small(), fees.firstPmaFree() == Tri.YES));
        }
        for (FeeAmount fee : fees.registration()) {
            items.add(fee("registration", fee, Optional.of(false), false));
        }
        if (!fees.registration().isEmpty()) {
            items.add(Item.of(
                    "registration",
                    "falls due every year, for each establishment; a small company pays the same. " + waiver(fees)));
        }
        if (fees.firstPmaFree() == Tri.UNKNOWN) {
            items.add(Item.of(
                    "first PMA",
                    "free up to " + limit(fees, "first-pma-free") + ", if none was sent before. Answer "
                            + Prose.code("plan.yearly-receipts") + " and " + Prose.code("plan.earlier-pma") + "."));
        }
        fees.requestBefore()
                .ifPresent(
                        day -> items.add(
                                Item.of(
                                        "small business",
                                        "up to " + limit(fees, "small-business")
                                                + ", affiliates included: send FDA the request, which is free, by "
                                                + day
                                                + ", 60 days before the early submission, and not before "
                                                + fees.requestFrom().orElseThrow()
                                                + ". A determination ends each 30 September: if the submission slips past it, ask again.")));
        if (fees.afterGoals()) {
            items.add(Item.of(
                    "warning",
                    "the law on FDA's goals and fees (MDUFA V) ends on " + fees.goalsEnd()
                            + ", and the late date lies after it. What follows is a draft, not law; without one FDA's reviewers"
                            + " may be fewer."));
        }
        return Block.of("FDA's fees", "of the fiscal year in which file and money have both arrived", items);
    }

    private static String limit(FeePlan fees, String rule) {
        return PlanWords.dollars(fees.limits().get(rule)) + " of yearly receipts";
    }

    private static String waiver(FeePlan fees) {
        String rule = "A waiver takes at most " + limit(fees, "registration-waiver")
                + ", an active bankruptcy and an earlier registration";
        return rule
                + switch (fees.waiver()) {
                    case NO -> ": not so here.";
                    case YES -> ": without a bankruptcy the fee is due.";
                    case UNKNOWN -> ". Plan the full fee.";
                };
    }

    private static Item fee(String lead, FeeAmount fee, Optional<Boolean> small, boolean free) {
        String year = ", fiscal year " + fee.year();
        String mark = fee.projected() ? " [projection: no fee is published]" : "";
        String both = fee.small()
                .map(s -> " (standard), " + PlanWords.dollars(s) + " (small business)")
                .orElse("");
        String amount = free
                ? "nothing: the first PMA of a company of this size"
                : small.isPresent() || fee.small().isEmpty()
                        ? PlanWords.dollars(fee.of(small.orElse(false)))
                        : PlanWords.dollars(fee.standard()) + both;
        return Item.of(lead, amount + year + mark + ".");
    }

    static Block spend(RoutePlan plan) {
        Cost cost = plan.cost();
        boolean decision = plan.schedule().decision().isPresent();
        List<Item> items = new ArrayList<>();
        items.add(Item.of(
                "all lines",
                PlanWords.dollars(cost.total()) + ", fees and one registration included, up to "
                        + (decision ? "FDA's decision and a first contract." : "first use.")));
        cost.committed()
                .ifPresent(c -> items.add(Item.of(
                        "of it committed", PlanWords.dollars(c) + " is begun before FDA answers the Pre-Submission.")));
        cost.team().ifPresent(t -> items.add(Item.of("your own team", PlanWords.dollars(t) + " until then, on top.")));
        items.add(Item.of(
                "a month of delay",
                cost.monthOfDelay()
                        .map(m -> PlanWords.dollars(m) + " for the team, and a higher fee past each 30 September.")
                        .orElse("no figure: answer " + Prose.code("plan.team-cost-a-month") + ".")));
        return Block.of(
                "Outside spend",
                "US dollars, 10, 50 and 90 of 100 draws; drawn together, never added up from extremes",
                items);
    }

    /** The lines, the widest driver first. */
    static Block lines(RoutePlan plan) {
        List<Item> items = new ArrayList<>();
        for (Cost.Row row : plan.cost().rows()) {
            String chance = row.chance() < 1 ? " In " + PlanWords.of100(row.chance()) + " cases." : "";
            String note = row.evidence().note().isEmpty()
                    ? ""
                    : " " + PlanWords.sentence(row.evidence().note());
            String amount = row.low() == row.high()
                    ? PlanWords.dollars(row.typical())
                    : PlanWords.dollars(row.low()) + ", " + PlanWords.dollars(row.typical()) + ", "
                            + PlanWords.dollars(row.high());
            items.add(Item.of(Prose.clean(row.title()) + ": " + amount + "; "
                            + PlanWords.of100(Math.max(0, row.driver())) + " of the spread." + chance + note)
                    .with(row.evidence().words()));
        }
        return Block.of("Outside spend by line", "low, typical, high; the widest driver first", items);
    }

    static Block after(RoutePlan plan) {
        List<Item> items = new ArrayList<>();
        for (Cost.After line : plan.cost().after()) {
            items.add(Item.of(Prose.clean(line.title()) + ": "
                    + line.dollars()
                            .map(d -> PlanWords.dollars(d) + ", your own figure.")
                            .orElse("no source: enter yours as " + Prose.code(line.question()) + ".")));
        }
        return Block.of("After the contract", "not in the sums above", items);
    }

    static Block programs(RoutePlan plan) {
        List<Item> items = new ArrayList<>();
        for (PlanTables.Program p : plan.cost().programs()) {
            StringBuilder text = new StringBuilder(Prose.clean(p.title())).append(": ");
            String range = p.low() < 0 ? "" : PlanWords.dollars(p.low()) + " to " + PlanWords.dollars(p.high());
            text.append(p.typical() < 0 ? range : PlanWords.dollars(p.typical()))
                    .append(p.typical() < 0 || range.isEmpty() ? "" : " (" + range + ")");
            text.append(", dollars of ").append(p.dollarsOf()).append('.');
            if (!p.evidence().note().isEmpty()) {
                text.append(' ').append(PlanWords.sentence(p.evidence().note()));
            }
            items.add(Item.of(text.toString()).with(p.evidence().words()));
        }
        return Block.of(
                "Whole programs, by the literature", "a check on the sum; they count more than this plan does", items);
    }

    static Block odds(RoutePlan plan) {
        List<Item> items = new ArrayList<>();
        plan.odds().outcome().ifPresent(o -> items.add(outcome(o)));
        for (PlanTables.Event e : plan.odds().events()) {
            String share = e.low() < 0
                    ? ""
                    : ": "
                            + (e.low() == e.high()
                                    ? PlanWords.of100(e.low())
                                    : Math.round(e.low() * 100) + " to " + PlanWords.of100(e.high()));
            String note = e.evidence().note().isEmpty()
                    ? ""
                    : " (" + Prose.clean(e.evidence().note()) + ")";
            items.add(Item.of(Prose.clean(e.title()) + share + note + ".")
                    .with(e.evidence().words()));
        }
        return Block.of("How files end", "a branch, not a duration", items);
    }

    private static Item outcome(OutcomeShares o) {
        StringBuilder text = new StringBuilder("Yes: ").append(PlanWords.of100(o.yes()));
        append(text, "no", o.no());
        append(text, "withdrawn", o.withdrawn());
        append(text, "deleted", o.deleted());
        text.append("; ").append(Prose.clean(o.title()));
        if (o.n() > 0) {
            text.append(", n=").append(o.n());
        }
        text.append('.');
        if (!o.evidence().note().isEmpty()) {
            text.append(' ').append(PlanWords.sentence(o.evidence().note()));
        }
        return Item.of(text.toString()).with(o.evidence().words());
    }

    private static void append(StringBuilder text, String word, double share) {
        if (share >= 0) {
            text.append(", ").append(word).append(": ").append(Math.round(share * 100));
        }
    }
}
