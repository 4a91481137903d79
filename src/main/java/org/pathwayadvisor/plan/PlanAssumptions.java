package org.pathwayadvisor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.plan.RoutePlan.Assumed;
import org.pathwayadvisor.reference.Evidence;
import org.pathwayadvisor.reference.PlanTables;

/** Says what a plan takes for granted; nothing is filled in silently. */
final class PlanAssumptions {
    private final PlanTables tables;
    private final Case product;
    private final Team team;
    private final List<Assumed> all = new ArrayList<>();

    PlanAssumptions(PlanTables tables, Case product, Team team) {
        this.tables = tables;
        this.product = product;
        this.team = team;
    }

    /**
     * What is taken for granted.
     *
     * @param possible phases that a plan for this route can have
     * @param patients evidence of the number of patients, where it was not answered and is counted
     */
    List<Assumed> of(
            Schedule schedule, FeePlan fees, Set<Phase> untimed, Set<Phase> possible, Optional<Evidence> patients) {
        start();
        if (team.done().isEmpty()) {
            assume("nothing of the plan is done yet, but a trained prototype is in hand", "plan.done");
        }
        if (team.regulatoryStart().isEmpty()) {
            assume("the regulatory work starts with the plan", "plan.regulatory-start-months");
        }
        untimed.forEach(this::untimed);
        maybe(possible);
        if (schedule.activeUse().isPresent()) {
            contract();
        }
        if (product.charged()) {
            fees(fees);
        }
        patients.ifPresent(
                e -> assume("the number of patients of the pivotal study: " + e.note(), "plan.study-patients"));
        if (team.costAMonth().isEmpty()) {
            assume(
                    "the team's own cost is not counted, so a month of delay has no price here",
                    "plan.team-cost-a-month");
        }
        if (team.redo().isEmpty()) {
            assume(
                    "what an early start of the regulatory work saves is not computed: nobody said what would have to be"
                            + " done again",
                    "plan.redo");
        }
        assume("work phases move together with a correlation of 0.3 (judgement); FDA's clock does not", "");
        if (schedule.decision().isPresent()) {
            assume("a decision and all dates after it hold where FDA says yes", "");
        }
        return all;
    }

    private void start() {
        if (team.start().isEmpty()) {
            assume("the plan starts on " + team.asOf() + ", the day of this answer", "plan.start");
        } else if (team.start().get().isBefore(team.asOf())) {
            assume(
                    "the start " + team.start().get() + " lies in the past: dates are counted from " + team.asOf()
                            + ", and only what is named as done is taken off",
                    "plan.done");
        }
    }

    private void untimed(Phase phase) {
        String known = tables.hospital().stream()
                .filter(s -> s.phase() == phase)
                .findFirst()
                .map(s -> "; " + s.evidence().note())
                .orElse("");
        String question = phase == Phase.READER_STUDY
                ? "plan.reader-study-months"
                : phase == Phase.PUBLICATION ? "plan.publication-months" : "";
        assume("no source says how long this takes, so the dates leave it out: " + lower(phase) + known, question);
    }

    /** Phases that hang on an open answer: one line for each answer. */
    private void maybe(Set<Phase> possible) {
        Map<String, StringJoiner> byQuestion = new LinkedHashMap<>();
        product.maybe().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(e -> possible.contains(e.getKey()))
                .forEach(e -> byQuestion
                        .computeIfAbsent(e.getValue().get(0), q -> new StringJoiner("; "))
                        .add(lower(e.getKey())));
        byQuestion.forEach((question, phases) -> assume("not planned, but may be needed: " + phases, question));
    }

    private static String lower(Phase phase) {
        String words = Text.meaning(phase);
        return phase == Phase.MEDICARE_COVERAGE || Character.isUpperCase(words.charAt(1)) || words.startsWith("Pre-Sub")
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private void contract() {
        switch (team.contract()) {
            case UNKNOWN ->
                assume(
                        "the contract is not answered: both are shown, a contract in hand at FDA's yes, and none before it",
                        "plan.contract");
            case NONE ->
                assume(
                        "talks with the hospital start when the product may be sold; a device may not be promoted before",
                        "");
            case IN_TALKS -> assume("the talks began with the plan", "plan.contract-months");
            case SIGNED ->
                assume(
                        "the hospital's work starts once the contract is signed and the product may be used; what it does"
                                + " earlier is not counted",
                        "");
        }
        boolean cycle =
                team.contract() != ContractState.SIGNED && team.contractMonths().isEmpty();
        if (cycle) {
            tables.hospital().stream()
                    .filter(s -> s.phase() == Phase.HOSPITAL_CONTRACT)
                    .forEach(s -> assume(s.evidence().note(), "plan.contract-months"));
        }
        if (team.sites().isEmpty()) {
            assume("one hospital is planned", "plan.reference-sites");
        } else if (team.sites().get() > 1) {
            assume("the contracts of all hospitals are signed at the same time", "");
        }
    }

    private void fees(FeePlan fees) {
        if (team.receipts().isEmpty()) {
            assume(
                    "the size of the company is not answered: standard fees are counted, those of a small business shown",
                    "plan.yearly-receipts");
        }
        if (fees.firstPmaFree() == Tri.UNKNOWN) {
            assume("the fee of a first PMA is counted, since it is not known that it is waived", "plan.earlier-pma");
        }
        if (fees.small().orElse(false)) {
            assume("FDA determines the company to be a small business for each fiscal year in time", "");
        }
        boolean projected = fees.submission().stream().anyMatch(FeeAmount::projected)
                || fees.registration().stream().anyMatch(FeeAmount::projected);
        if (projected) {
            assume(
                    "fees after fiscal year " + new Fees(tables.feeYears()).lastPublished()
                            + " are projections: the mean growth since "
                            + tables.feeYears().get(0).year() + " carried on",
                    "");
        }
    }

    private void assume(String text, String question) {
        all.add(new Assumed(text, question));
    }
}
