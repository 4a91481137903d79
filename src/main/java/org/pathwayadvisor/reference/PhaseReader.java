package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.yaml.Node;

/** Reads the phases of each kind of plan, in an order in which each comes after all it waits for. */
final class PhaseReader {
    private final TableReader table;
    private final EvidenceReader evidence;

    PhaseReader(TableReader table, Collection<String> sources) {
        this.table = table;
        this.evidence = new EvidenceReader(table, sources);
    }

    List<PhaseModel> models() {
        List<PhaseModel> models = new ArrayList<>();
        for (Node.Fields row : table.list("models")) {
            List<PhaseModel.Step> steps = steps(table.list(row, "steps"));
            Set<Phase> all = EnumSet.noneOf(Phase.class);
            steps.forEach(s -> all.add(s.phase()));
            Set<Phase> seen = EnumSet.noneOf(Phase.class);
            for (PhaseModel.Step step : steps) {
                for (Phase earlier : step.after()) {
                    if (!seen.contains(earlier)) {
                        unordered(row, step.phase(), earlier);
                    }
                }
                for (Phase later : step.before()) {
                    if (!all.contains(later) || seen.contains(later)) {
                        unordered(row, later, step.phase());
                    }
                }
                if (!seen.add(step.phase())) {
                    table.problem(row.place(), "`" + Text.word(step.phase()) + "` is there twice", "");
                }
            }
            models.add(new PhaseModel(table.text(row, "model"), routes(row), steps));
        }
        return models;
    }

    private void unordered(Node.Fields row, Phase phase, Phase earlier) {
        table.problem(
                row.place(),
                "`" + Text.word(phase) + "` waits for `" + Text.word(earlier) + "`, which is not before it",
                "a phase stands below all that it waits for");
    }

    private Set<Pathway> routes(Node.Fields row) {
        Set<Pathway> routes = EnumSet.noneOf(Pathway.class);
        for (String word : table.words(row, "routes")) {
            Pathway route = route(word);
            if (route == null) {
                table.problem(row.place(), "`" + word + "` is not a route", "such as 510k or de-novo");
            } else {
                routes.add(route);
            }
        }
        return routes;
    }

    static Pathway route(String word) {
        for (Pathway pathway : Pathway.values()) {
            if (pathway.word().equals(word)) {
                return pathway;
            }
        }
        return null;
    }

    List<PhaseModel.Step> hospital() {
        return steps(table.list("hospital"));
    }

    private List<PhaseModel.Step> steps(List<Node.Fields> rows) {
        return rows.stream().map(this::step).toList();
    }

    private PhaseModel.Step step(Node.Fields row) {
        String clock = table.optional(row, "clock");
        if (!List.of("", "fda").contains(clock)) {
            table.problem(row.place(), "`" + clock + "` is not a clock", "known: fda");
        }
        String needed = table.optional(row, "only-if");
        if (!List.of("", "needed").contains(needed)) {
            table.problem(row.place(), "`" + needed + "` is not known as `only-if`", "known: needed");
        }
        Optional<Spread> spread = Optional.empty();
        if (row.get("days") != null) {
            spread = Optional.of(evidence.days(row));
        } else if (row.get("quantiles") != null) {
            spread = Optional.of(new Quantiles(evidence.points(row, "quantiles")));
        }
        return new PhaseModel.Step(
                table.constant(row, "phase", Phase.class),
                spread,
                table.optional(row, "cohorts"),
                clock.equals("fda"),
                evidence.share(row, "chance", 1),
                !needed.isEmpty(),
                phases(row, "after"),
                row.get("before") == null ? List.of() : phases(row, "before"),
                evidence.read(row));
    }

    private List<Phase> phases(Node.Fields row, String key) {
        List<Phase> phases = new ArrayList<>();
        for (String word : table.words(row, key)) {
            phases.add(phase(row, word));
        }
        return phases;
    }

    private Phase phase(Node.Fields row, String word) {
        for (Phase phase : Phase.values()) {
            if (Text.word(phase).equals(word)) {
                return phase;
            }
        }
        table.problem(row.place(), "`" + word + "` is not a phase", "");
        return Phase.STRATEGY;
    }
}
