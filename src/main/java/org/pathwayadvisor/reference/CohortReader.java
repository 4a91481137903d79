package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pathwayadvisor.yaml.Node;

/** Reads how long FDA took. */
final class CohortReader {
    private static final List<String> GROUPS = List.of("510k", "de-novo", "pma");

    private final TableReader table;
    private final EvidenceReader evidence;

    CohortReader(TableReader table, Collection<String> sources) {
        this.table = table;
        this.evidence = new EvidenceReader(table, sources);
    }

    Cohorts read() {
        List<Cohorts.OfficeName> offices = new ArrayList<>();
        for (Node.Fields row : table.list("offices")) {
            offices.add(new Cohorts.OfficeName(
                    table.text(row, "office"),
                    table.text(row, "name"),
                    table.numbers(row, "parts").stream().map(Double::intValue).toList()));
        }
        List<Cohorts.Bounds> bounds = new ArrayList<>();
        for (Node.Fields row : table.list("bounds")) {
            bounds.add(new Cohorts.Bounds(
                    table.text(row, "office"),
                    table.number(row, "least"),
                    table.number(row, "most", -1),
                    evidence.read(row)));
        }
        List<Cohort> cohorts = new ArrayList<>();
        table.list("cohorts").forEach(row -> cohorts.add(cohort(row)));
        List<Cohorts.DeviceTimes> devices = new ArrayList<>();
        for (Node.Fields row : table.list("ai-devices")) {
            devices.add(new Cohorts.DeviceTimes(
                    table.text(row, "name"),
                    table.words(row, "codes"),
                    table.text(row, "office"),
                    table.whole(row, "n"),
                    table.number(row, "mean"),
                    evidence.points(row, "quantiles"),
                    evidence.read(row)));
        }
        return new Cohorts(cohorts, devices, offices, bounds);
    }

    private Cohort cohort(Node.Fields row) {
        String group = table.text(row, "group");
        if (!GROUPS.contains(group)) {
            table.problem(row.place(), "`" + group + "` is not a group of cohorts", "known: 510k, de-novo, pma");
        }
        List<Double> quantiles = table.numbers(row, "quantiles");
        double most = table.number(row, "most");
        if (quantiles.size() != 4
                || !quantiles.equals(quantiles.stream().sorted().toList())) {
            table.problem(row.place(), "`quantiles` are not four days in order", "of 20, 40, 60 and 80 of 100");
            quantiles = List.of(0.0, 0.0, 0.0, 0.0);
        } else if (most < quantiles.get(3)) {
            table.problem(row.place(), "`most` is shorter than 80 of 100", "");
        }
        return new Cohort(
                group,
                table.text(row, "office"),
                table.whole(row, "year"),
                table.whole(row, "n"),
                evidence.share(row, "closed", 0),
                table.number(row, "mean"),
                quantiles,
                most,
                evidence.share(row, "refused", -1),
                evidence.read(row));
    }
}
