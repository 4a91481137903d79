package org.pathwayadvisor.study;

/**
 * What n people give.
 *
 * @param critical how many must be right; n + 1 where n are too few
 * @param power    how often that many are right when the expected value is true
 */
public record PowerPoint(int n, int critical, double power) {
    public static PowerPoint at(int n, ProportionGoal goal) {
        int critical = CriticalCount.of(n, goal.goal(), goal.alpha());
        return new PowerPoint(n, critical, Tail.atLeast(critical, n, goal.expected()));
    }
}
