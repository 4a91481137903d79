package org.pathwayadvisor.assessment.care;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.pathwayadvisor.study.Clustering;
import org.pathwayadvisor.study.CriticalCount;
import org.pathwayadvisor.study.PowerPoint;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.SampleSize;

/**
 * What the questionnaire says of one endpoint, sensitivity or specificity.
 *
 * @param goal      what the lower bound must exceed
 * @param expected  what it is believed to be
 * @param cases     how many are in hand, or planned while no result is given
 * @param right     how many of them it got right
 * @param unanswered for how many more it gave no answer
 * @param alpha     error of the first kind, one-sided
 * @param power     of this endpoint by itself
 * @param perPatient images, eyes or lesions of each patient; 1 where each counts once
 * @param correlation how alike those of one patient are
 */
record Endpoint(
        OptionalDouble goal,
        OptionalDouble expected,
        OptionalInt cases,
        OptionalInt right,
        OptionalInt unanswered,
        double alpha,
        double power,
        double perPatient,
        double correlation) {

    /** The share found, or else the one that is expected. */
    OptionalDouble best() {
        return found() && cases.getAsInt() > 0
                ? OptionalDouble.of((double) right.getAsInt() / cases.getAsInt())
                : expected;
    }

    /** A result is given that can be one. */
    boolean found() {
        return right.isPresent() && cases.isPresent() && cases.getAsInt() > 0 && right.getAsInt() <= cases.getAsInt();
    }

    /** Everything that a test of the result needs. */
    boolean testable() {
        return found() && goal.isPresent();
    }

    /** The exact lower bound exceeds the goal. */
    boolean shown() {
        return CriticalCount.isMet(right.getAsInt(), cases.getAsInt(), goal.getAsDouble(), alpha);
    }

    /** The same with each case without an answer counted as wrong. */
    boolean shownAtWorst() {
        int all = Math.addExact(cases.getAsInt(), unanswered.getAsInt());
        return CriticalCount.isMet(right.getAsInt(), all, goal.getAsDouble(), alpha);
    }

    /** All of the cases right would show the goal. */
    boolean canBeShown() {
        return cases.getAsInt() >= CriticalCount.fewest(goal.getAsDouble(), alpha);
    }

    /** Everything that a plan needs, and no result yet. */
    boolean planned() {
        return right.isEmpty() && plannable() && cases.isPresent() && cases.getAsInt() > 0;
    }

    /** A goal and something expected above it. */
    boolean plannable() {
        return goal.isPresent() && expected.isPresent() && expected.getAsDouble() > goal.getAsDouble();
    }

    /** How many cases the plan needs, in images, eyes or lesions where several of one patient count. */
    int needed() {
        return Clustering.of(SampleSize.of(plan()).stable().n(), perPatient, correlation)
                .units();
    }

    /** How often the cases planned succeed if what is expected is true. */
    double powerOfPlan() {
        double effect = Clustering.of(1, perPatient, correlation).designEffect();
        int independent = (int) Math.max(1, Math.floor(cases.getAsInt() / effect));
        return PowerPoint.at(independent, plan()).power();
    }

    private ProportionGoal plan() {
        return new ProportionGoal(goal.getAsDouble(), expected.getAsDouble(), alpha, power);
    }
}
