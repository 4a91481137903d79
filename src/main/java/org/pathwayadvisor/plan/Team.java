package org.pathwayadvisor.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.DoneStep;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.model.Tri;

/**
 * What the team says for its plan. Nothing here is filled in where the team is silent.
 *
 * @param asOf            the day of the answer
 * @param start           the day on which the plan starts
 * @param regulatoryStart months after it with which the regulatory work starts
 * @param receipts        yearly, affiliates included, in US dollars
 * @param contractMonths  from first contact to contract
 * @param sites           hospitals that use it first
 * @param patients        of the pivotal study
 * @param done            what is done, where that was answered
 * @param redo            what a late start means doing again, where that was answered
 * @param months          the team's own durations of phases
 * @param ownCosts        the team's own prices, by question
 */
public record Team(
        LocalDate asOf,
        Optional<LocalDate> start,
        Optional<Double> regulatoryStart,
        Optional<Long> receipts,
        Tri earlierPma,
        Tri registeredBefore,
        Optional<Long> costAMonth,
        ContractState contract,
        Optional<Double> contractMonths,
        Optional<Integer> sites,
        Optional<Integer> patients,
        Optional<Set<DoneStep>> done,
        Optional<Set<Redo>> redo,
        Map<Phase, Double> months,
        Map<String, Long> ownCosts) {
    public Team {
        months = Map.copyOf(months);
        ownCosts = Map.copyOf(ownCosts);
    }

    /** The day from which dates are counted: nothing is planned into the past. */
    public LocalDate from() {
        return start.filter(day -> !day.isBefore(asOf)).orElse(asOf);
    }

    /** A team that has answered nothing. */
    public static Team silent(LocalDate asOf) {
        return new Team(
                asOf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Tri.UNKNOWN,
                Tri.UNKNOWN,
                Optional.empty(),
                ContractState.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }
}
