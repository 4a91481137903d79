package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of all tables, each with the days on which it is in force. */
final class DatedRows {
    private record Dated(Object row, LocalDate from, LocalDate until) {}

    private final List<Dated> dated = new ArrayList<>();

    void add(Object row, LocalDate from, LocalDate until) {
        dated.add(new Dated(row, from, until));
    }

    List<Object> all() {
        return dated.stream().map(Dated::row).distinct().toList();
    }

    /** The rows in force on a day, with the choices that some of them ask of each question. */
    Tables on(LocalDate day, Map<String, TypeInfo> types) {
        List<Object> rows = new ArrayList<>();
        for (Dated d : dated) {
            if (!day.isBefore(d.from()) && day.isBefore(d.until())) {
                rows.add(d.row());
            }
        }
        return Tables.of(List.copyOf(rows), types, Tables.named(rows));
    }
}
