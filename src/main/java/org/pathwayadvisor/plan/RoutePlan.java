package org.pathwayadvisor.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.reference.Cohort;
import org.pathwayadvisor.reference.Cohorts;

/**
 * The plan for one route.
 *
 * @param office    FDA's office, or {@code all}
 * @param schedule  with a contract in hand where its state is not answered
 * @param without   the same without a contract; only where its state is not answered
 * @param untimed   phases of the plan for which nobody gave a duration: they are not in the dates
 * @param base      the cohorts that FDA's time rests on, where it rests on cohorts
 * @param devices   times of authorized AI devices of the code or office, for comparison
 * @param late      what a start of the regulatory work after a year would change; empty while it is not answered what
 *                  must be done again
 */
public record RoutePlan(
        Pathway route,
        String office,
        Schedule schedule,
        Optional<Schedule> without,
        List<Phase> untimed,
        FeePlan fees,
        Cost cost,
        Odds odds,
        List<Cohort> base,
        Optional<Cohorts.DeviceTimes> devices,
        Optional<LateStart> late,
        List<Assumed> assumptions) {
    public RoutePlan {
        untimed = List.copyOf(untimed);
        base = List.copyOf(base);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * The regulatory work started late.
     *
     * @param months  how late
     * @param again   what is done again, by the team's own answer
     * @param date    FDA's decision, or the first use, with the late start
     * @param later   by how many days that is later, draw by draw
     * @param dollars what is paid a second time; empty where nothing is
     */
    public record LateStart(int months, Set<Redo> again, Span date, Span later, Optional<Span> dollars) {}

    /**
     * Something that the plan takes for granted.
     *
     * @param question the answer that would replace it, or empty
     */
    public record Assumed(String text, String question) {}
}
