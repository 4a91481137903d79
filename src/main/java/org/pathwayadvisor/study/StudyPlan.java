package org.pathwayadvisor.study;

import java.util.Optional;

/**
 * The study that shows one proportion, or sensitivity and specificity together.
 *
 * @param sensitivity the first endpoint by itself
 * @param together    what both need, if the second has its goal; when one was asked for, the goal of the first
 * @param mustBoth    whether both were asked for
 * @param negatives   present when the second must pass as well
 * @param enrolment   usable people, when the prevalence is known
 * @param invited     the same, with those who cannot be used
 */
public record StudyPlan(
        SampleSize sensitivity,
        BothPass together,
        boolean mustBoth,
        Group positives,
        Optional<Group> negatives,
        Setting setting,
        Optional<Enrolment> enrolment,
        Optional<Enrolment> invited) {

    /** For one endpoint, taken as sensitivity: its people are those with the condition. */
    public static StudyPlan one(ProportionGoal goal, Setting setting) {
        SampleSize size = SampleSize.of(goal);
        BothPass together = BothPass.of(size, goal);
        return of(size, together, Group.of(size.stable(), setting), Optional.empty(), setting);
    }

    /** For both; the power asked of the first is the power of both together. */
    public static StudyPlan both(ProportionGoal sensitivity, ProportionGoal specificity, Setting setting) {
        SampleSize first = SampleSize.of(sensitivity);
        BothPass both = BothPass.of(first, specificity.withPower(sensitivity.power()));
        Group positives = Group.of(both.split().positives(), setting);
        Optional<Group> negatives = Optional.of(Group.of(both.split().negatives(), setting));
        return of(first, both, positives, negatives, setting);
    }

    private static StudyPlan of(
            SampleSize first, BothPass together, Group positives, Optional<Group> negatives, Setting setting) {
        Optional<Enrolment> usable = enrolment(positives, negatives, setting);
        Optional<Enrolment> invited = usable.map(e -> e.withExclusions(setting.ungradable()));
        return new StudyPlan(first, together, negatives.isPresent(), positives, negatives, setting, usable, invited);
    }

    private static Optional<Enrolment> enrolment(Group positives, Optional<Group> negatives, Setting setting) {
        if (setting.prevalence().isEmpty()) {
            return Optional.empty();
        }
        double prevalence = setting.prevalence().getAsDouble();
        int with = positives.clustering().people();
        return Optional.of(negatives
                .map(n -> Enrolment.forBoth(with, n.clustering().people(), prevalence))
                .orElseGet(() -> Enrolment.forPositives(with, prevalence)));
    }

    /** What both need, if both were asked for. */
    public Optional<BothPass> both() {
        return mustBoth ? Optional.of(together) : Optional.empty();
    }

    /** Power at each number of people around the answer: of the endpoint, or of both in groups of the same number. */
    public PowerCurve curve(int columns) {
        ProportionGoal goal = sensitivity.goal();
        return both().map(b -> PowerCurve.around(
                        b.equal().first().positives().n(),
                        b.equal().stable().positives().n(),
                        goal.power(),
                        columns,
                        n -> CoPrimary.equal(n, goal, b.specificity().goal()).jointPower()))
                .orElseGet(() -> PowerCurve.around(
                        sensitivity.first().n(),
                        sensitivity.stable().n(),
                        goal.power(),
                        columns,
                        n -> PowerPoint.at(n, goal).power()));
    }
}
