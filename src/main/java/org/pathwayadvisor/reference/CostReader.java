package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.yaml.Node;

/** Reads the lines of outside spend, what whole programs cost, and how files end. */
final class CostReader {
    private final TableReader table;
    private final EvidenceReader evidence;

    CostReader(TableReader table, Collection<String> sources) {
        this.table = table;
        this.evidence = new EvidenceReader(table, sources);
    }

    /** @param models the known kinds of plan */
    List<CostLine> lines(Collection<String> models) {
        List<CostLine> lines = new ArrayList<>();
        for (Node.Fields row : table.list("lines")) {
            List<String> of = table.words(row, "models");
            of.stream()
                    .filter(m -> !models.contains(m))
                    .forEach(m -> table.problem(row.place(), "`" + m + "` is not a plan of phases.yaml", ""));
            String id = table.text(row, "line");
            if (lines.stream().anyMatch(l -> l.id().equals(id))) {
                table.problem(row.place(), "line `" + id + "` is there twice", "");
            }
            lines.add(new CostLine(
                    id,
                    table.text(row, "title"),
                    table.constant(row, "phase", Phase.class),
                    new LinkedHashSet<>(of),
                    evidence.share(row, "chance", 1),
                    table.optional(row, "per").equals("patient"),
                    table.optional(row, "instead-of"),
                    evidence.range(row),
                    evidence.read(row)));
        }
        return lines;
    }

    Optional<PlanTables.Patients> patients() {
        Node node = table.root().get("patients");
        if (node == null) {
            return Optional.empty();
        }
        Node.Fields row = table.fields(node);
        return Optional.of(new PlanTables.Patients(evidence.range(row), evidence.read(row)));
    }

    List<PlanTables.AfterContract> afterContract() {
        return table.list("after-contract").stream()
                .map(row -> new PlanTables.AfterContract(
                        table.text(row, "line"), table.text(row, "title"), table.text(row, "question")))
                .toList();
    }

    List<OutcomeShares> outcomes() {
        List<OutcomeShares> outcomes = new ArrayList<>();
        for (Node.Fields row : table.list("outcomes")) {
            outcomes.add(new OutcomeShares(
                    table.text(row, "outcome"),
                    table.text(row, "office"),
                    table.text(row, "title"),
                    evidence.share(row, "yes", 0),
                    evidence.share(row, "no", -1),
                    evidence.share(row, "withdrawn", -1),
                    evidence.share(row, "deleted", -1),
                    row.get("n") == null ? 0 : table.whole(row, "n"),
                    evidence.read(row)));
        }
        return outcomes;
    }

    List<PlanTables.Event> events() {
        return table.list("events").stream()
                .map(row -> new PlanTables.Event(
                        table.text(row, "event"),
                        table.text(row, "route"),
                        table.text(row, "office"),
                        table.text(row, "title"),
                        evidence.share(row, "low", -1),
                        evidence.share(row, "high", -1),
                        evidence.read(row)))
                .toList();
    }

    List<PlanTables.Program> programs() {
        List<PlanTables.Program> programs = new ArrayList<>();
        for (Node.Fields row : table.list("programs")) {
            List<Pathway> routes = table.words(row, "routes").stream()
                    .map(PhaseReader::route)
                    .filter(Objects::nonNull)
                    .toList();
            programs.add(new PlanTables.Program(
                    table.text(row, "program"),
                    routes,
                    table.text(row, "title"),
                    (long) table.number(row, "low", -1),
                    (long) table.number(row, "typical", -1),
                    (long) table.number(row, "high", -1),
                    table.whole(row, "dollars"),
                    evidence.read(row)));
        }
        return programs;
    }

    List<PlanTables.Goal> goals() {
        return table.list("goals").stream()
                .map(row -> new PlanTables.Goal(
                        table.text(row, "goal"),
                        table.text(row, "title"),
                        table.whole(row, "days"),
                        table.text(row, "clock"),
                        evidence.read(row)))
                .toList();
    }
}
