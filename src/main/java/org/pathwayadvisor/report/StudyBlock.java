package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.StudyNeed;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.reference.Benchmark;
import org.pathwayadvisor.study.BothPass;
import org.pathwayadvisor.study.Enrolment;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.StudyPlan;

/** The study of accuracy that the product would need, beside what the team has. */
final class StudyBlock {
    private StudyBlock() {}

    static Block of(CareAssessment care) {
        StudyNeed need = care.study();
        List<Item> items = new ArrayList<>();
        if (need.plan().isPresent()) {
            StudyPlan plan = need.plan().get();
            items.add(Item.of("needed", sentence(plan)).with("", why(plan)));
            plan.invited()
                    .ifPresent(e -> items.add(Item.of(
                            "to enrol", enrol(e, plan.setting().prevalence().orElse(0)))));
            items.add(Item.of("in hand", inHand(need)));
            need.inEachGroup()
                    .ifPresent(n -> items.add(Item.of(
                            "each group",
                            "At least " + n + " with the disease in each group of patients that is reported, for an"
                                    + " interval of 10 points on either side [heuristic].")));
            items.add(Item.of("sites", "At least " + need.sites() + ", none of which gave training data [heuristic]."));
        } else if (!need.refused().isEmpty()) {
            items.add(Item.of(RestsOnBlock.sentence(Prose.clean(need.refused()))));
        } else if (need.missing().size() < 4) {
            StringJoiner ask = new StringJoiner(", ", "Answer ", ": then the size of the study is printed.");
            need.missing().forEach(p -> ask.add(Prose.code(p)));
            items.add(Item.of(ask.toString()));
        }
        return Block.of(
                "The study that the goals ask for", "exact binomial sizes; no regulation gives a number", items);
    }

    /** What others published; figures of one kind of criterion say nothing about another. */
    static Block published(CareAssessment care) {
        List<Item> items = new ArrayList<>();
        for (Benchmark b : care.study().published()) {
            items.add(
                    Item.of(Text.meaning(b.criterion()), Prose.clean(b.device()) + ": " + Prose.clean(b.found()) + ".")
                            .with(
                                    "",
                                    Prose.clean(b.says()) + " (" + Text.meaning(b.certainty()) + ": "
                                            + Prose.clean(b.source()) + ")"));
        }
        return Block.of("What others published", "none of it is a requirement; compare like with like only", items);
    }

    /** What is needed and what is there, in one line; empty while there is no plan. */
    static String line(CareAssessment care) {
        return care.study()
                .plan()
                .map(plan -> "Study: " + sentence(plan) + " " + inHand(care.study()))
                .orElse("");
    }

    private static String sentence(StudyPlan plan) {
        ProportionGoal first = plan.sensitivity().goal();
        String with = plan.positives().clustering().units() + " with the disease";
        return plan.both()
                .map(b -> {
                    ProportionGoal second = b.specificity().goal();
                    return with + " and "
                            + plan.negatives().orElseThrow().clustering().units()
                            + " without it: sensitivity above " + percent(first.goal()) + ", expecting "
                            + percent(first.expected()) + ", specificity above " + percent(second.goal())
                            + ", expecting " + percent(second.expected()) + ", and both must pass.";
                })
                .orElse(with + ": sensitivity above " + percent(first.goal()) + ", expecting "
                        + percent(first.expected()) + ".");
    }

    private static String why(StudyPlan plan) {
        return plan.both()
                .filter(BothPass::aloneFallsShort)
                .map(b -> b.alone().positives().n() + " and "
                        + b.alone().negatives().n()
                        + " would do for each goal alone; together they succeed only "
                        + outOf100(b.alone().jointPower()) + " times of 100, and the plan "
                        + outOf100(b.split().jointPower())
                        + ".")
                .orElse("");
    }

    private static String enrol(Enrolment e, double prevalence) {
        return e.assured() + " people taken as they come, of whom " + percent(prevalence)
                + " have the disease, to be 95 % sure of enough; " + e.expected() + " would do on average.";
    }

    private static String inHand(StudyNeed need) {
        return "You have " + count(need.positives()) + " with and " + count(need.negatives()) + " without.";
    }

    private static String count(OptionalInt n) {
        return n.isPresent() ? String.valueOf(n.getAsInt()) : "an unknown number";
    }

    private static long outOf100(double share) {
        return Math.round(share * 100);
    }

    private static String percent(double share) {
        double percent = Math.round(share * 1000) / 10.0;
        return (percent == Math.rint(percent)
                        ? String.valueOf((long) percent)
                        : String.format(Locale.ROOT, "%.1f", percent))
                + " %";
    }
}
