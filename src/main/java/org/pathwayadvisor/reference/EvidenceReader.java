package org.pathwayadvisor.reference;

import java.util.Collection;
import java.util.List;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Node;

/** Reads what a row of the plan's tables rests on, and the ranges that such rows share. */
final class EvidenceReader {
    private final TableReader table;
    private final Collection<String> sources;

    /** @param sources the known sources */
    EvidenceReader(TableReader table, Collection<String> sources) {
        this.table = table;
        this.sources = sources;
    }

    Evidence read(Node.Fields row) {
        return read(row, row);
    }

    /** The same; what the row does not say is that of the group around it. */
    Evidence read(Node.Fields row, Node.Fields group) {
        String source = table.text(with(row, group, "source"), "source");
        if (!source.isBlank() && !sources.contains(source)) {
            table.problem(
                    row.place(),
                    "`" + source + "` is not in sources.yaml",
                    Nearest.hint(source, sources, "add it there"));
        }
        Certainty certainty = table.constant(with(row, group, "certainty"), "certainty", Certainty.class);
        Quality quality = table.constant(with(row, group, "quality"), "quality", Quality.class);
        if ((source.equals("judgement") || quality == Quality.JUDGEMENT) && certainty != Certainty.JUDGEMENT) {
            table.problem(row.place(), "a judgement must say so", "write certainty: judgement");
        }
        return new Evidence(source, certainty, quality, table.optional(row, "note"));
    }

    private static Node.Fields with(Node.Fields row, Node.Fields group, String key) {
        return row.get(key) == null ? group : row;
    }

    /** Low, typical and high, in order; where only one number is given, all three are it. */
    Range range(Node.Fields row) {
        double typical = table.number(row, "typical");
        return ordered(row, table.number(row, "low", typical), typical, table.number(row, "high", typical));
    }

    /** The same from a list of three. */
    Range days(Node.Fields row) {
        List<Double> days = table.numbers(row, "days");
        if (days.size() != 3) {
            table.problem(row.place(), "`days` holds " + days.size() + " numbers", "low, typical, high");
            return new Range(1, 1, 1);
        }
        return ordered(row, days.get(0), days.get(1), days.get(2));
    }

    private Range ordered(Node.Fields row, double low, double typical, double high) {
        if (!(low > 0 && low <= typical && typical <= high)) {
            table.problem(row.place(), "low, typical and high are out of order", "the low one is above 0");
            return new Range(1, 1, 1);
        }
        return new Range(low, typical, high);
    }

    /** Points in order, by how many of 100 are below. */
    List<Quantiles.Point> points(Node.Fields row, String key) {
        List<Quantiles.Point> points = new java.util.ArrayList<>();
        for (Node.Field field : table.fields(row.get(key)).fields()) {
            double share = table.number(field.key(), field.place(), key) / 100;
            double days = field.value() instanceof Node.Text t ? table.number(t.value(), field.place(), key) : 0;
            Quantiles.Point last = points.isEmpty() ? null : points.get(points.size() - 1);
            if (share > 1 || last != null && (share <= last.share() || days < last.days())) {
                table.problem(field.place(), "`" + key + "` is out of order", "0 to 100, and days that do not fall");
            }
            points.add(new Quantiles.Point(share, days));
        }
        if (points.size() < 2) {
            table.problem(row.place(), "`" + key + "` needs two points", "");
            return List.of(new Quantiles.Point(0, 0), new Quantiles.Point(1, 0));
        }
        return points;
    }

    /** A share of all, from 0 to 1. */
    double share(Node.Fields row, String key, double otherwise) {
        double share = table.number(row, key, otherwise);
        if (share > 1) {
            table.problem(row.place(), "`" + key + "` is more than 1", "shares read 0.95");
        }
        return share;
    }
}
