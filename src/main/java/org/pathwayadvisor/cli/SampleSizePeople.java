package org.pathwayadvisor.cli;

import static org.pathwayadvisor.cli.Rows.four;
import static org.pathwayadvisor.cli.Rows.number;
import static org.pathwayadvisor.cli.Rows.plain;

import org.pathwayadvisor.study.Enrolment;
import org.pathwayadvisor.study.Group;
import org.pathwayadvisor.study.PredictiveValues;
import org.pathwayadvisor.study.StudyPlan;

/** The people behind the numbers of a study plan: clusters, those who cannot be used, enrolment. */
final class SampleSizePeople {
    private final StudyPlan plan;
    private final Rows rows;

    private SampleSizePeople(StudyPlan plan, Rows rows) {
        this.plan = plan;
        this.rows = rows;
    }

    static void write(StudyPlan plan, Rows rows) {
        SampleSizePeople people = new SampleSizePeople(plan, rows);
        people.group("with the condition", plan.positives());
        plan.negatives().ifPresent(n -> people.group("without", n));
        plan.setting().prevalence().ifPresent(people::enrolment);
    }

    private void group(String who, Group group) {
        int people = group.clustering().people();
        if (plan.setting().clusterSize() > 1) {
            String effect = number(group.clustering().designEffect());
            rows.row(
                    "Clustering",
                    group.point().n() + " independent ones become "
                            + group.clustering().units() + ", "
                            + number(plan.setting().clusterSize()) + " from each of " + people + " people " + who
                            + ", all of whose count to this group: those of one person resemble each other (design effect "
                            + effect + ")");
        }
        if (plan.setting().ungradable() > 0 && plan.enrolment().isEmpty()) {
            rows.row(
                    "Ungradable",
                    group.invited() + " people " + who + ", so that " + people + " remain when "
                            + plain(plan.setting().ungradable()) + " cannot be used");
        }
    }

    private void enrolment(double prevalence) {
        Enrolment usable = plan.enrolment().orElseThrow();
        rows.row(
                "Enrolment",
                "at prevalence " + plain(prevalence) + ": " + usable.expected()
                        + " people on average, which is too few in about half of all studies; " + usable.assured()
                        + " are enough in 95 of 100" + driver(prevalence));
        if (plan.setting().ungradable() > 0) {
            Enrolment all = plan.invited().orElseThrow();
            rows.row(
                    "Ungradable",
                    "when " + plain(plan.setting().ungradable()) + " of them cannot be used: " + all.expected()
                            + " and " + all.assured());
        }
        plan.both().ifPresent(both -> {
            double specificity = both.specificity().goal().expected();
            PredictiveValues values =
                    PredictiveValues.of(plan.sensitivity().goal().expected(), specificity, prevalence);
            rows.row(
                    "In use",
                    "at that prevalence, if both are as expected, a share of " + four(values.ppv())
                            + " of the alerts and of " + four(values.npv()) + " of the silences would be right");
        });
    }

    private String driver(double prevalence) {
        return plan.negatives()
                .map(n -> Enrolment.positivesDecide(
                                plan.positives().clustering().people(),
                                n.clustering().people(),
                                prevalence)
                        ? ". Those with the condition decide it"
                        : ". Those without the condition decide it")
                .orElse("");
    }
}
