package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.LawReach;
import org.pathwayadvisor.model.StateLaw;
import org.pathwayadvisor.model.UsState;
import org.pathwayadvisor.yaml.Node;

/** Reads one row of the register of state laws. */
final class StateLawReader {
    private static final List<String> SEVERITIES = List.of("blocker", "required", "advisory", "info");
    private static final List<String> GATES =
            List.of("plan", "training", "study-start", "first-data", "submission", "deployment", "postmarket");

    private final TableReader table;

    StateLawReader(TableReader table) {
        this.table = table;
    }

    StateLawInfo read(Node.Fields row) {
        String id = table.text(row, "law");
        LocalDate since = table.date(row, "since", LocalDate.MIN);
        LocalDate shown = table.date(row, "shown", since);
        LocalDate until = table.date(row, "until", LocalDate.MAX);
        if (shown.isAfter(since) || !until.isAfter(since)) {
            table.problem(row.place(), "the days of `" + id + "` are out of order", "shown, since, until");
        }
        String severity = table.oneOf(row, "severity", SEVERITIES);
        String lift = table.optional(row, "lift");
        if (severity.equals("blocker") && lift.isBlank()) {
            table.problem(row.place(), "`" + id + "` stops and lacks `lift`", "say what lifts it, as an order");
        }
        List<TypeInfo.Need> needs = new ArrayList<>();
        new TraitReader(table, id, shown, until, (t, from, to) -> needs.add(new TypeInfo.Need(t, from, to)))
                .read(table.fields(row.get("when")));
        return new StateLawInfo(
                new StateLaw(
                        id,
                        table.constant(row, "state", UsState.class),
                        table.constant(row, "about", Entry.class),
                        table.constant(row, "reach", LawReach.class)),
                table.text(row, "title"),
                severity,
                table.oneOf(row, "gate", GATES),
                lift,
                table.optional(row, "met-by"),
                table.text(row, "authority"),
                table.text(row, "certainty"),
                shown,
                since,
                older(row, id),
                until,
                table.words(row, "covers"),
                table.optional(row, "note"),
                needs);
    }

    private boolean older(Node.Fields row, String id) {
        String word = table.optional(row, "older");
        if (!List.of("", "yes").contains(word)) {
            table.problem(row.place(), "`older` of `" + id + "` is yes or absent", "");
        }
        return word.equals("yes");
    }
}
