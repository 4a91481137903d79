package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Node;

/** Reads one row of the table of device types. */
final class TypeReader {
    private final TableReader table;

    TypeReader(TableReader table) {
        this.table = table;
    }

    TypeInfo read(Node.Fields row) {
        String id = table.text(row, "type");
        LocalDate end = table.date(row, "until", LocalDate.MAX);
        List<TypeInfo.Period> history = history(row, id, end);
        LocalDate first = history.isEmpty() ? LocalDate.MIN : history.get(0).from();
        boolean matched = !table.optional(row, "matched").equals("no");
        List<TypeInfo.Need> needs = new ArrayList<>();
        if (matched) {
            new TraitReader(table, id, first, end, (t, from, until) -> needs.add(new TypeInfo.Need(t, from, until)))
                    .read(table.fields(row.get("traits")));
        }
        return new TypeInfo(
                id,
                table.text(row, "title"),
                table.text(row, "regulation"),
                table.words(row, "codes"),
                table.optional(row, "note"),
                table.optional(row, "differs"),
                table.text(row, "certainty"),
                matched,
                row.get("narrows") == null ? List.of() : table.words(row, "narrows"),
                history,
                table.words(row, "controls"),
                List.copyOf(needs));
    }

    private List<TypeInfo.Period> history(Node.Fields row, String id, LocalDate end) {
        List<Node.Fields> classes = table.list(row, "history");
        List<TypeInfo.Period> history = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            Node.Fields each = classes.get(i);
            LocalDate from = table.date(each, "from", LocalDate.MIN);
            LocalDate until = i + 1 < classes.size() ? table.date(classes.get(i + 1), "from", end) : end;
            if (!until.isAfter(from)) {
                table.problem(each.place(), "the days of type `" + id + "` are out of order", "earliest first");
            }
            history.add(new TypeInfo.Period(
                    from,
                    until,
                    table.constant(each, "class", ClassWord.class),
                    table.constant(each, "exempt", Tri.class),
                    table.optional(each, "by")));
        }
        return List.copyOf(history);
    }
}
