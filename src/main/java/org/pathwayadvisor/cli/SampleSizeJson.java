package org.pathwayadvisor.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pathwayadvisor.study.BothPass;
import org.pathwayadvisor.study.CoPrimary;
import org.pathwayadvisor.study.Enrolment;
import org.pathwayadvisor.study.Group;
import org.pathwayadvisor.study.PowerCurve;
import org.pathwayadvisor.study.PowerPoint;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.SampleSize;
import org.pathwayadvisor.study.StudyPlan;

/** A study plan as JSON under stable names. What was not asked for is absent. */
final class SampleSizeJson {
    private static final int COLUMNS = 72;

    private SampleSizeJson() {}

    static Map<String, Object> of(StudyPlan plan) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("sensitivity", size(plan.sensitivity()));
        plan.both().ifPresent(both -> {
            root.put("specificity", size(both.specificity()));
            root.put("both", both(both));
        });
        root.put("plan", needed(plan));
        root.put("curve", curve(plan.curve(COLUMNS)));
        root.put(
                "defaults",
                map(
                        "alphaOneSided",
                        ProportionGoal.ALPHA,
                        "power",
                        ProportionGoal.POWER,
                        "basis",
                        "heuristic: a planning convention, which no law asks for"));
        return root;
    }

    private static Map<String, Object> size(SampleSize size) {
        ProportionGoal goal = size.goal();
        return map(
                "goal", goal.goal(),
                "expected", goal.expected(),
                "alphaOneSided", goal.alpha(),
                "powerAsked", goal.power(),
                "stable", point(size.stable()),
                "first", point(size.first()),
                "crossCheck",
                        map(
                                "normal", size.normal().n(),
                                "exactPowerAtNormal", size.atNormal().power(),
                                "continuityCorrected", size.normal().corrected()));
    }

    private static Map<String, Object> both(BothPass both) {
        return map(
                "eachAlone", numbers(both.alone()),
                "eachAloneFallsShort", both.aloneFallsShort(),
                "recommended", numbers(both.split()),
                "equalGroups", numbers(both.equal().stable()),
                "equalGroupsFirst", numbers(both.equal().first()));
    }

    private static Map<String, Object> numbers(CoPrimary numbers) {
        return map(
                "positives", point(numbers.positives()),
                "negatives", point(numbers.negatives()),
                "jointPower", numbers.jointPower());
    }

    private static Map<String, Object> point(PowerPoint point) {
        return map("n", point.n(), "criticalCount", point.critical(), "power", point.power());
    }

    private static Map<String, Object> needed(StudyPlan plan) {
        Map<String, Object> needed = map("positives", group(plan.positives()));
        plan.negatives().ifPresent(n -> needed.put("negatives", group(n)));
        plan.setting().prevalence().ifPresent(p -> needed.put("prevalence", p));
        needed.put("ungradable", plan.setting().ungradable());
        plan.enrolment().ifPresent(e -> needed.put("enrolment", enrolment(e)));
        plan.invited().ifPresent(e -> needed.put("enrolmentWithUngradable", enrolment(e)));
        return needed;
    }

    private static Map<String, Object> group(Group group) {
        return map(
                "independent", group.point().n(),
                "designEffect", group.clustering().designEffect(),
                "units", group.clustering().units(),
                "people", group.clustering().people(),
                "peopleWithUngradable", group.invited());
    }

    private static Map<String, Object> enrolment(Enrolment enrolment) {
        return map("expected", enrolment.expected(), "assured95", enrolment.assured());
    }

    /** Of a step of several numbers, the first of them and the lowest power. */
    private static Map<String, Object> curve(PowerCurve curve) {
        List<Map<String, Object>> points = IntStream.range(0, curve.powers().size())
                .mapToObj(i -> map(
                        "n",
                        curve.from() + i * curve.step(),
                        "power",
                        curve.powers().get(i)))
                .toList();
        return map("step", curve.step(), "points", points);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
