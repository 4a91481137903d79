package org.pathwayadvisor.cli;

import java.util.OptionalDouble;
import org.pathwayadvisor.report.Json;
import org.pathwayadvisor.study.ProportionGoal;
import org.pathwayadvisor.study.Setting;
import org.pathwayadvisor.study.StudyPlan;

/** {@code pathway samplesize --goal G --expected E}. */
final class SampleSizeCommand extends Action {
    private static final String NAME = "samplesize";

    SampleSizeCommand() {
        super(NAME, "How many people show a sensitivity, or sensitivity and specificity together.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option("goal", "SHARE", "What the lower bound must exceed, such as 0.80.")
                .option("expected", "SHARE", "What you believe to be true, such as 0.90.")
                .option("power", "SHARE", "How often the study should pass if that is true (default: 0.80).")
                .option("alpha", "SHARE", "How often it may pass by luck, one-sided (default: 0.025).")
                .flag("both", "Specificity must pass as well.")
                .option("goal2", "SHARE", "The goal of the specificity (default: the same).")
                .option("expected2", "SHARE", "The expected specificity (default: the same).")
                .option("prevalence", "SHARE", "The share with the condition among those you enrol.")
                .option("ungradable", "SHARE", "The share that cannot be used (default: 0).")
                .option("cluster-size", "NUMBER", "Eyes, lesions or exams of each person; needs --icc.")
                .option("icc", "SHARE", "How alike those of one person are, from 0 to 1.");
        Format.declare(syntax, Format.TEXT, Format.JSON);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        StudyPlan plan = plan(line);
        screen.out().print(format == Format.JSON ? Json.write(SampleSizeJson.of(plan)) : SampleSizePage.of(plan));
        return Exit.DECIDED;
    }

    private static StudyPlan plan(Line line) {
        double goal = needed(line, "goal");
        double expected = needed(line, "expected");
        OptionalDouble goal2 = Share.inside(line, "goal2");
        OptionalDouble expected2 = Share.inside(line, "expected2");
        double alpha = Share.inside(line, "alpha").orElse(ProportionGoal.ALPHA);
        double power = Share.inside(line, "power").orElse(ProportionGoal.POWER);
        Setting setting = setting(line);
        try {
            ProportionGoal first = new ProportionGoal(goal, expected, alpha, power);
            if (!line.has("both") && goal2.isEmpty() && expected2.isEmpty()) {
                return StudyPlan.one(first, setting);
            }
            ProportionGoal second = new ProportionGoal(goal2.orElse(goal), expected2.orElse(expected), alpha, power);
            return StudyPlan.both(first, second, setting);
        } catch (IllegalArgumentException e) {
            throw new UsageError(
                    e.getMessage(), "the further the expected value is above the goal, the fewer people are needed");
        }
    }

    private static Setting setting(Line line) {
        if (line.option("cluster-size").isPresent() != line.option("icc").isPresent()) {
            throw new UsageError(
                    "`--cluster-size` and `--icc` need each other",
                    "two eyes of each person that agree half of the time by themselves: `--cluster-size 2 --icc 0.5`");
        }
        double size = line.option("cluster-size")
                .map(word -> Share.number("cluster-size", word).doubleValue())
                .orElse(1.0);
        double icc = line.option("icc")
                .map(word -> Share.number("icc", word).doubleValue())
                .orElse(0.0);
        try {
            return new Setting(Share.inside(line, "prevalence"), Share.orNone(line, "ungradable"), size, icc);
        } catch (IllegalArgumentException e) {
            throw new UsageError(e.getMessage(), "such as `--cluster-size 2 --icc 0.5`");
        }
    }

    private static double needed(Line line, String option) {
        return Share.inside(line, option)
                .orElseThrow(() -> new UsageError(
                        "`pathway " + NAME + "` needs --" + option,
                        "such as `pathway " + NAME + " --goal 0.80 --expected 0.90 --power 0.80`"));
    }
}
