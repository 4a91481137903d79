package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.KindTrait;
import org.pathwayadvisor.model.Trait;

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
        Map<String, Set<String>> traits = new TreeMap<>();
        for (Dated d : dated) {
            if (!day.isBefore(d.from()) && day.isBefore(d.until())) {
                rows.add(d.row());
                if (d.row() instanceof Trait t) {
                    asked(traits, t.path(), t.choice());
                } else if (d.row() instanceof KindTrait t) {
                    asked(traits, t.path(), t.choice());
                } else if (d.row() instanceof AssumptionBar bar) {
                    asked(traits, bar.path(), bar.choice());
                }
            }
        }
        return Tables.of(List.copyOf(rows), types, traits);
    }

    private static void asked(Map<String, Set<String>> traits, String path, String choice) {
        traits.computeIfAbsent(path, p -> new TreeSet<>()).add(choice);
    }
}
