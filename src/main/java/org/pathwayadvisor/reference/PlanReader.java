package org.pathwayadvisor.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pathwayadvisor.yaml.Node;

/** Reads all tables of the plan; a folder of rules without them has no plan. */
final class PlanReader {
    private static final String FOLDER = "reference/plan";
    private static final List<String> FILES = List.of(
            "sources.yaml",
            "goals.yaml",
            "performance.yaml",
            "fees.yaml",
            "phases.yaml",
            "cost-lines.yaml",
            "outcomes.yaml",
            "programme-cost.yaml");

    private PlanReader() {}

    /** The files of the tables. */
    static List<Path> files(Path rules) {
        return FILES.stream().map(f -> rules.resolve(FOLDER).resolve(f)).toList();
    }

    static Optional<PlanTables> read(Path rules, Function<Path, TableReader> open) {
        List<Path> files = files(rules);
        if (files.stream().noneMatch(Files::isRegularFile)) {
            return Optional.empty();
        }
        Map<String, Source> sources = sources(open.apply(files.get(0)));
        Collection<String> known = sources.keySet();
        TableReader goals = open.apply(files.get(1));
        Cohorts cohorts = new CohortReader(open.apply(files.get(2)), known).read();
        FeeReader fees = new FeeReader(open.apply(files.get(3)), known);
        PhaseReader phases = new PhaseReader(open.apply(files.get(4)), known);
        List<PhaseModel> models = phases.models();
        CostReader costs = new CostReader(open.apply(files.get(5)), known);
        CostReader outcomes = new CostReader(open.apply(files.get(6)), known);
        CostReader programs = new CostReader(open.apply(files.get(7)), known);
        return Optional.of(new PlanTables(
                sources,
                new CostReader(goals, known).goals(),
                goals.date(goals.root(), "ends", LocalDate.MAX),
                cohorts,
                fees.years(),
                fees.receipts(),
                models,
                phases.hospital(),
                costs.lines(models.stream().map(PhaseModel::name).toList()),
                costs.patients(),
                costs.afterContract(),
                outcomes.outcomes(),
                outcomes.events(),
                programs.programs()));
    }

    private static Map<String, Source> sources(TableReader table) {
        Map<String, Source> sources = new TreeMap<>();
        for (Node.Fields row : table.list("sources")) {
            Source source = new Source(
                    table.text(row, "id"),
                    table.text(row, "title"),
                    table.text(row, "date"),
                    table.optional(row, "url"),
                    table.optional(row, "note"));
            if (sources.putIfAbsent(source.id(), source) != null) {
                table.problem(row.place(), "source `" + source.id() + "` is there twice", "");
            }
        }
        return sources;
    }
}
