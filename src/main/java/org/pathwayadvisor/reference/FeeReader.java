package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Node;

/** Reads FDA's user fees. */
final class FeeReader {
    private static final List<String> KINDS = List.of(
            "510k",
            "de-novo",
            "pma",
            "513g",
            "panel-track",
            "180-day",
            "real-time",
            "30-day-notice",
            "annual-report",
            "registration");

    private final TableReader table;
    private final EvidenceReader evidence;

    FeeReader(TableReader table, Collection<String> sources) {
        this.table = table;
        this.evidence = new EvidenceReader(table, sources);
    }

    List<FeeYear> years() {
        List<FeeYear> years = new ArrayList<>();
        for (Node.Fields row : table.list("years")) {
            FeeYear year = year(row);
            LocalDate start = LocalDate.of(year.year() - 1, 10, 1);
            if (!year.from().equals(start)
                    || !year.through().equals(start.plusYears(1).minusDays(1))) {
                table.problem(
                        row.place(),
                        "`from` and `through` are not those of fiscal year " + year.year(),
                        "it runs from 1 October to 30 September");
            }
            if (!years.isEmpty() && years.get(years.size() - 1).year() + 1 != year.year()) {
                table.problem(row.place(), "fiscal year " + year.year() + " is out of order", "the oldest first");
            }
            years.add(year);
        }
        return years;
    }

    private FeeYear year(Node.Fields row) {
        Map<String, FeeYear.Fee> fees = new TreeMap<>();
        for (Node.Fields fee : table.list(row, "fees")) {
            String kind = table.text(fee, "fee");
            if (!KINDS.contains(kind)) {
                table.problem(
                        fee.place(),
                        "`" + kind + "` is not a fee",
                        Nearest.hint(kind, KINDS, "known: " + String.join(", ", KINDS)));
            }
            int standard = table.whole(fee, "standard");
            Optional<Integer> small =
                    fee.get("small") == null ? Optional.empty() : Optional.of(table.whole(fee, "small"));
            if (small.isPresent() && small.get() > standard) {
                table.problem(fee.place(), "the fee of a small business is the higher one", "");
            }
            fees.put(kind, new FeeYear.Fee(standard, small, evidence.read(fee, row)));
        }
        return new FeeYear(
                table.whole(row, "year"),
                table.date(row, "from", LocalDate.MIN),
                table.date(row, "through", LocalDate.MIN),
                fees);
    }

    Map<String, PlanTables.ReceiptLimit> receipts() {
        Map<String, PlanTables.ReceiptLimit> limits = new TreeMap<>();
        for (Node.Fields row : table.list("rules")) {
            limits.put(
                    table.text(row, "rule"),
                    new PlanTables.ReceiptLimit((long) table.number(row, "receipts"), evidence.read(row)));
        }
        return limits;
    }
}
