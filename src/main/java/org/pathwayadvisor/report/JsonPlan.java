package org.pathwayadvisor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.PlanAssessment;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.plan.Cost;
import org.pathwayadvisor.plan.FeeAmount;
import org.pathwayadvisor.plan.FeePlan;
import org.pathwayadvisor.plan.Odds;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.plan.Schedule;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.reference.Evidence;

/** Time, fees, outside spend and odds as JSON: months, ISO days, whole US dollars. */
final class JsonPlan {
    private JsonPlan() {}

    /** @param settled whether the first plan is that of the settled route */
    static ObjectNode of(PlanAssessment plan, boolean settled) {
        ObjectNode node = JsonReport.object();
        node.put("from", plan.from().toString());
        node.put("otherRoute", plan.other().map(Pathway::word).orElse(null));
        Optional<RoutePlan> main =
                plan.main().filter(p -> settled || plan.plans().size() == 1);
        node.put("pathway", main.map(p -> p.route().word()).orElse(null));
        node.set("timeline", main.map(p -> timeline(p, plan.from())).orElse(null));
        node.set("cost", main.map(p -> cost(p)).orElse(null));
        ArrayNode choices = node.putArray("choices");
        for (RoutePlan p : plan.plans()) {
            ObjectNode choice = choices.addObject().put("pathway", p.route().word());
            choice.set("timeline", timeline(p, plan.from()));
            choice.set("cost", cost(p));
        }
        node.set(
                "withoutFigures",
                JsonReport.words(plan.missing().stream().map(Pathway::word).toList()));
        ArrayNode next = node.putArray("next");
        plan.next()
                .forEach(n -> next.addObject()
                        .put("day", n.day().toString())
                        .put("early", n.early().toString())
                        .put("late", n.late().toString())
                        .put("what", n.what()));
        ArrayNode sources = node.putArray("sources");
        plan.sources()
                .forEach(s -> sources.addObject()
                        .put("id", s.id())
                        .put("title", s.title())
                        .put("date", s.date().equals("unknown") ? null : s.date())
                        .put("url", JsonFunction.orNull(s.url()))
                        .put("note", JsonFunction.orNull(s.note())));
        return node;
    }

    private static ObjectNode timeline(RoutePlan p, LocalDate from) {
        Schedule s = p.schedule();
        ObjectNode node = JsonReport.object();
        node.put("contract", Text.word(s.contract()));
        node.set("submission", days(s.submission(), from));
        node.set("decision", days(s.decision(), from));
        node.set("activeUse", days(s.activeUse(), from));
        node.set("activeUseWithoutContract", days(p.without().flatMap(Schedule::activeUse), from));
        node.set("activeUseLastSite", days(s.lastSite(), from));
        node.set("odds", odds(p.odds()));
        ArrayNode phases = node.putArray("phases");
        for (Schedule.Bar b : s.bars()) {
            ObjectNode phase = phases.addObject().put("phase", Text.word(b.phase()));
            phase.set("start", days(Optional.of(b.start()), from));
            phase.set("end", days(Optional.of(b.end()), from));
            phase.put("critical", Math.round(b.critical() * 1000) / 1000.0)
                    .put("clock", b.fda() ? "fda" : "work")
                    .set("evidence", evidence(b.evidence()));
        }
        node.set(
                "withoutDuration",
                JsonReport.words(p.untimed().stream().map(Text::word).toList()));
        ArrayNode sensitivity = node.putArray("sensitivity");
        s.sensitivity().forEach(o -> {
            ObjectNode other = days(Optional.of(o.span()), from);
            other.put("correlation", o.together());
            sensitivity.add(other);
        });
        node.set("lateStart", p.late().map(l -> late(l, from)).orElse(null));
        ArrayNode assumptions = node.putArray("assumptions");
        p.assumptions()
                .forEach(a -> assumptions
                        .addObject()
                        .put("text", a.text())
                        .put("question", JsonFunction.orNull(a.question())));
        return node;
    }

    private static ObjectNode late(RoutePlan.LateStart late, LocalDate from) {
        ObjectNode node = JsonReport.object().put("months", late.months());
        node.set(
                "again",
                JsonReport.words(late.again().stream().sorted().map(Text::word).toList()));
        node.set("date", days(Optional.of(late.date()), from));
        node.set("later", months(late.later()));
        node.set("paidTwice", late.dollars().map(JsonPlan::dollars).orElse(null));
        return node;
    }

    private static ObjectNode odds(Odds odds) {
        return odds.outcome()
                .map(o -> {
                    ObjectNode node = JsonReport.object().put("yes", o.yes());
                    node.put("no", o.no() < 0 ? null : o.no());
                    node.put("withdrawn", o.withdrawn() < 0 ? null : o.withdrawn());
                    node.put("deleted", o.deleted() < 0 ? null : o.deleted());
                    node.put("files", o.title()).put("n", o.n());
                    node.set("evidence", evidence(o.evidence()));
                    ArrayNode events = node.putArray("events");
                    odds.events().forEach(e -> {
                        ObjectNode event =
                                events.addObject().put("event", e.id()).put("title", e.title());
                        event.put("low", e.low() < 0 ? null : e.low());
                        event.put("high", e.high() < 0 ? null : e.high());
                        event.set("evidence", evidence(e.evidence()));
                    });
                    return node;
                })
                .orElse(null);
    }

    private static ObjectNode cost(RoutePlan p) {
        Cost cost = p.cost();
        ObjectNode node = JsonReport.object();
        node.set("outsideSpend", dollars(cost.total()));
        node.set(
                "committedBeforePreSubmission",
                cost.committed().map(JsonPlan::dollars).orElse(null));
        node.set("team", cost.team().map(JsonPlan::dollars).orElse(null));
        node.put("monthOfDelay", cost.monthOfDelay().orElse(null));
        ArrayNode lines = node.putArray("lines");
        for (Cost.Row r : cost.rows()) {
            lines.addObject()
                    .put("line", r.id())
                    .put("title", r.title())
                    .put("phase", Text.word(r.phase()))
                    .put("low", r.low())
                    .put("typical", r.typical())
                    .put("high", r.high())
                    .put("chance", r.chance())
                    .put("driver", Math.round(r.driver() * 1000) / 1000.0)
                    .set("evidence", evidence(r.evidence()));
        }
        ArrayNode after = node.putArray("afterContract");
        cost.after()
                .forEach(l -> after.addObject()
                        .put("line", l.id())
                        .put("title", l.title())
                        .put("question", l.question())
                        .put("dollars", l.dollars().orElse(null)));
        node.set("fees", fees(p.fees()));
        return node;
    }

    private static ObjectNode fees(FeePlan fees) {
        ObjectNode node = JsonReport.object();
        amounts(node.putArray("submission"), fees.submission(), fees.small().orElse(false));
        amounts(node.putArray("registration"), fees.registration(), false);
        node.put("smallBusiness", fees.small().orElse(null));
        node.put("firstPmaFree", Text.word(fees.firstPmaFree()));
        node.put("requestBefore", fees.requestBefore().map(LocalDate::toString).orElse(null));
        node.put("requestFrom", fees.requestFrom().map(LocalDate::toString).orElse(null));
        node.put("afterGoals", fees.afterGoals());
        node.put("goalsEnd", fees.goalsEnd().toString());
        return node;
    }

    private static void amounts(ArrayNode node, List<FeeAmount> fees, boolean small) {
        fees.forEach(f -> node.addObject()
                .put("fiscalYear", f.year())
                .put("usd", f.of(small))
                .put("standard", f.standard())
                .put("smallBusiness", f.small().orElse(null))
                .put("projected", f.projected())
                .put("source", f.source()));
    }

    private static ObjectNode dollars(Span span) {
        return JsonReport.object()
                .put("p10", Math.round(span.p10()))
                .put("p50", Math.round(span.p50()))
                .put("p90", Math.round(span.p90()));
    }

    private static ObjectNode months(Span span) {
        Span months = span.months();
        return JsonReport.object()
                .put("p10", months.p10())
                .put("p50", months.p50())
                .put("p90", months.p90());
    }

    /** Months from the start, and the days that they come to. */
    private static ObjectNode days(Optional<Span> span, LocalDate from) {
        return span.map(s -> {
                    ObjectNode node = months(s);
                    node.putObject("days")
                            .put("p10", Span.day(from, s.p10()).toString())
                            .put("p50", Span.day(from, s.p50()).toString())
                            .put("p90", Span.day(from, s.p90()).toString());
                    return node;
                })
                .orElse(null);
    }

    private static ObjectNode evidence(Evidence e) {
        return JsonReport.object()
                .put("source", e.source())
                .put("certainty", Text.word(e.certainty()))
                .put("quality", Text.word(e.quality()))
                .put("note", JsonFunction.orNull(e.note()));
    }
}
