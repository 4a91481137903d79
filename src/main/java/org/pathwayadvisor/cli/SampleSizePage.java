package org.pathwayadvisor.cli;

import static org.pathwayadvisor.cli.Rows.four;
import static org.pathwayadvisor.cli.Rows.plain;
import static org.pathwayadvisor.cli.Rows.two;

import org.pathwayadvisor.study.BothPass;
import org.pathwayadvisor.study.CoPrimary;
import org.pathwayadvisor.study.CriticalCount;
import org.pathwayadvisor.study.PowerPoint;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.SampleSize;
import org.pathwayadvisor.study.StudyPlan;

/** A study plan as text. */
final class SampleSizePage {
    private static final int COLUMNS = 72;

    private final StudyPlan plan;
    private final ProportionGoal goal;
    private final Rows rows = new Rows();

    private SampleSizePage(StudyPlan plan) {
        this.plan = plan;
        this.goal = plan.sensitivity().goal();
    }

    static String of(StudyPlan plan) {
        SampleSizePage page = new SampleSizePage(plan);
        plan.both().ifPresentOrElse(page::both, page::one);
        SampleSizePeople.write(plan, page.rows);
        page.crossChecks();
        page.restsOn();
        String title = plan.both().isPresent() ? "POWER of both, by people in each group" : "POWER by people";
        return page.rows + "\n" + PowerChart.of(plan.curve(COLUMNS), title);
    }

    private void one() {
        SampleSize size = plan.sensitivity();
        PowerPoint stable = size.stable();
        rows.title("SAMPLE SIZE  sensitivity " + wanted(goal) + "\n");
        rows.row(
                "Plan with",
                stable.n() + " people with the condition, at least " + stable.critical() + " of them found ("
                        + four((double) stable.critical() / stable.n()) + "): power " + four(stable.power()));
        rows.row("First number", first(size));
        BothPass same = plan.together();
        String together = same.aloneFallsShort()
                ? "If both must pass, " + sum(same.alone()) + " pass together only with power "
                        + two(same.alone().jointPower()) + ": plan " + sum(same.split()) + ", and --both shows why"
                : "If both must pass, see --both";
        rows.row("Specificity", "for the same goal the same number, of people without the condition. " + together);
    }

    private String first(SampleSize size) {
        PowerPoint first = size.first();
        if (size.gap() == 0) {
            return first.n() + " is also the first: every larger number reaches " + plain(goal.power());
        }
        PowerPoint last = PowerPoint.at(size.stable().n() - 1, goal);
        return first.n() + " (" + first.critical() + " found) reaches " + four(first.power()) + ", but power goes up "
                + "and down like a saw: " + last.n() + " give " + four(last.power()) + ". From "
                + size.stable().n() + " on it stays at " + plain(goal.power()) + " or above";
    }

    private void both(BothPass both) {
        CoPrimary split = both.split();
        PowerPoint with = split.positives();
        PowerPoint without = split.negatives();
        rows.title("SAMPLE SIZE  sensitivity " + wanted(goal) + ",");
        rows.title("             and specificity " + wanted(both.specificity().goal()) + ": both must pass\n");
        rows.row(
                "Plan with",
                sum(split) + ": " + with.n() + " people with the condition, at least " + with.critical()
                        + " of them found, and " + without.n() + " without, at least " + without.critical()
                        + " of them cleared: power " + four(split.jointPower()) + " for both together");
        rows.row("Why", why(both));
        CoPrimary equal = both.equal().stable();
        CoPrimary first = both.equal().first();
        String earlier = first.equals(equal)
                ? ""
                : " (first with " + sum(first) + ", " + four(first.jointPower()) + ", but not with every number above)";
        rows.row(
                "Or",
                sum(equal) + ", the same number in both groups: " + four(equal.jointPower()) + " together" + earlier);
        rows.row(
                "Alpha",
                "not divided between the two: one alone wins nothing, so there is no second chance to pay for");
    }

    private String why(BothPass both) {
        CoPrimary alone = both.alone();
        String product = four(alone.positives().power()) + " x "
                + four(alone.negatives().power()) + " = " + four(alone.jointPower());
        String each = plain(CoPrimary.each(goal.power()));
        return both.aloneFallsShort()
                ? sum(alone) + " would do for each by itself. Those with the condition and those without are different "
                        + "people, so the powers multiply: " + product + ", below " + plain(goal.power())
                        + ". Each is therefore planned with power " + each
                : sum(alone) + " would do for each by itself, and as whole numbers fall here reach " + product
                        + " together. Planned with power " + each + " each, which does not rest on that";
    }

    private void crossChecks() {
        SampleSize first = plan.sensitivity();
        if (plan.both().isEmpty()) {
            crossCheck("", first);
        } else if (plan.both().get().specificity().equals(first)) {
            crossCheck("each by itself: ", first);
        } else {
            crossCheck("sensitivity by itself: ", first);
            crossCheck("specificity by itself: ", plan.both().get().specificity());
        }
    }

    private void crossCheck(String of, SampleSize size) {
        rows.row(
                "Cross-check",
                of + "normal approximation " + size.normal().n() + " (exact power there "
                        + four(size.atNormal().power()) + "), with continuity correction "
                        + size.normal().corrected() + ". To compare, not to plan with");
        double wanted = size.goal().goal();
        rows.row(
                "Fewest",
                of + CriticalCount.fewest(wanted, size.goal().alpha()) + " people, none of them wrong. With fewer, no "
                        + "result can show " + plain(wanted));
    }

    private void restsOn() {
        rows.row(
                "Rests on",
                "the exact binomial test, alpha " + plain(goal.alpha()) + " one-sided, power " + plain(goal.power())
                        + ". Our planning defaults are " + plain(ProportionGoal.ALPHA) + " and "
                        + plain(ProportionGoal.POWER) + " [heuristic]: a convention, which no law asks for. A "
                        + "clinician signs the goal");
    }

    private static String wanted(ProportionGoal goal) {
        return "above " + plain(goal.goal()) + ", expected " + plain(goal.expected());
    }

    private static String sum(CoPrimary numbers) {
        return numbers.positives().n() + " + " + numbers.negatives().n();
    }
}
