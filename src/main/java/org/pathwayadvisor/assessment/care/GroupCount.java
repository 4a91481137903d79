package org.pathwayadvisor.assessment.care;

import java.util.OptionalDouble;
import org.pathwayadvisor.study.ClopperPearson;
import org.pathwayadvisor.study.Difference;
import org.pathwayadvisor.study.Interval;

/**
 * What was counted in a group of patients, on one side: those with the disease, or those without.
 *
 * @param right  whom the product got right
 * @param all    how many there were
 * @param needed how many are needed to know the share to within ten points either way
 * @param goal   what the lower bound must exceed, where it is set
 */
record GroupCount(int right, int all, int needed, OptionalDouble goal) {
    /** On either side: together the 95 % interval. */
    static final double GAMMA = 0.025;

    Interval found() {
        return ClopperPearson.of(right, all, GAMMA);
    }

    double estimate() {
        return (double) right / all;
    }

    boolean large() {
        return all >= needed;
    }

    /** The lower bound exceeds the goal. */
    boolean shown() {
        return goal.isPresent() && found().lower() > goal.getAsDouble();
    }

    /** Even the upper bound is below the goal. */
    boolean failed() {
        return goal.isPresent() && found().upper() < goal.getAsDouble();
    }

    /** What was found is below the goal, whatever the bounds. */
    boolean below() {
        return goal.isPresent() && estimate() < goal.getAsDouble();
    }

    GroupCount plus(GroupCount other) {
        return new GroupCount(right + other.right, all + other.all, needed, goal);
    }

    /** How far this one is behind another, with the 95 % interval. */
    Interval behind(GroupCount best) {
        return Difference.of(best.right, best.all, right, all, GAMMA);
    }
}
