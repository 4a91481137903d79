package org.pathwayadvisor.plan;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.Evidence;

/**
 * When what can be expected, in days from the start. Dates of a decision and after it hold where FDA says yes.
 *
 * @param contract    the state of the contract that it assumes
 * @param submission  empty where nothing is filed
 * @param decision    FDA's decision
 * @param activeUse   first active use at the first hospital
 * @param lastSite    the same at the last of several
 * @param bars        the phases in the order of the tables
 * @param sensitivity the decision, or else the first use, with other correlations of the work
 */
public record Schedule(
        ContractState contract,
        Optional<Span> submission,
        Optional<Span> decision,
        Optional<Span> activeUse,
        Optional<Span> lastSite,
        List<Bar> bars,
        List<Sensitivity> sensitivity) {
    public Schedule {
        bars = List.copyOf(bars);
        sensitivity = List.copyOf(sensitivity);
    }

    /**
     * One phase.
     *
     * @param start    in days
     * @param end      in days
     * @param critical share of draws in which it holds up the decision, or the first use if it comes behind
     * @param entered  true where its duration is the team's own
     */
    public record Bar(
            Phase phase, Span start, Span end, double critical, boolean fda, boolean entered, Evidence evidence) {}

    /** The date that moves, with another correlation of the work phases. */
    public record Sensitivity(double together, Span span) {}
}
