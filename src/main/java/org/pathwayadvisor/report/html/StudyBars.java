package org.pathwayadvisor.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.PopulationFigure;
import org.pathwayadvisor.assessment.care.PopulationLine;
import org.pathwayadvisor.assessment.care.StudyNeed;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.report.Prose;
import org.pathwayadvisor.report.html.Bars.Key;
import org.pathwayadvisor.report.html.Bars.Row;
import org.pathwayadvisor.report.html.Bars.Tick;
import org.pathwayadvisor.study.StudyPlan;

/** What a study needs beside what the team has, and the groups of patients with their intervals. */
final class StudyBars {
    private StudyBars() {}

    /** Needed and in hand; empty while there is no plan. */
    static Optional<Bars> sizes(StudyNeed need) {
        return need.plan().map(plan -> sizes(plan, need));
    }

    private static Bars sizes(StudyPlan plan, StudyNeed need) {
        int with = plan.positives().clustering().people();
        OptionalInt without = plan.negatives()
                .map(n -> OptionalInt.of(n.clustering().people()))
                .orElse(OptionalInt.empty());
        double most = Stream.of(
                        with,
                        without.orElse(0),
                        need.positives().orElse(0),
                        need.negatives().orElse(0))
                .mapToInt(n -> n)
                .max()
                .orElse(1);
        Scale scale = new Scale(0, most);
        List<Row> rows = new ArrayList<>(List.of(size("With the disease", with, need.positives(), scale)));
        without.ifPresent(n -> rows.add(size("Without it", n, need.negatives(), scale)));
        return new Bars(
                "Cases that the study needs, and those in hand",
                List.of(new Key("work", "in hand"), new Key("goal", "needed")),
                "what is needed and in hand",
                List.of(new Tick(scale.at(0), "0"), new Tick(scale.at(most), String.valueOf(Math.round(most)))),
                rows,
                false);
    }

    private static Row size(String label, int needed, OptionalInt have, Scale scale) {
        String inHand = have.isPresent() ? have.getAsInt() + " in hand" : "not known how many are in hand";
        return new Row(
                label,
                have.isPresent() && have.getAsInt() >= needed ? "enough" : "work",
                needed + " needed",
                inHand,
                "",
                have.isPresent() ? scale.at(0) : "",
                have.isPresent() ? scale.length(0, have.getAsInt()) : "",
                "",
                "",
                "",
                scale.at(needed));
    }

    /** Each group with its exact interval on the way from 0 to 1; empty where nothing was counted. */
    static Optional<Bars> groups(CareAssessment care) {
        Scale scale = new Scale(0, 1);
        List<Row> rows = new ArrayList<>();
        for (PopulationLine line : care.populations()) {
            line.figures().forEach(f -> rows.add(group(line, f, scale)));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Tick> ticks = Stream.of(0, 25, 50, 75, 100)
                .map(n -> new Tick(scale.at(n / 100.0), n + " %"))
                .toList();
        return Optional.of(new Bars(
                "Groups of patients with exact 95 % intervals",
                List.of(
                        new Key("mark", "found"),
                        new Key("line", "95 % interval"),
                        new Key("goal", "goal of the lower end")),
                "found; its interval, and how many were counted",
                ticks,
                rows,
                false));
    }

    private static Row group(PopulationLine line, PopulationFigure f, Scale scale) {
        return new Row(
                Prose.name(line.group()) + ", " + f.name(),
                Text.word(line.state()),
                percent(f.estimate()),
                percent(f.lower()) + " to " + percent(f.upper()) + ", " + f.right() + " of " + f.all(),
                Text.meaning(line.state()),
                "",
                "",
                scale.at(f.lower()),
                scale.at(f.upper()),
                scale.at(f.estimate()),
                f.goal().isPresent() ? scale.at(f.goal().getAsDouble()) : "");
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
