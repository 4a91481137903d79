package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.model.Instrument;
import org.pathwayadvisor.model.InstrumentState;
import org.pathwayadvisor.model.RegulatoryStatus;
import org.pathwayadvisor.yaml.Node;

/** Reads reference/regulatory-status.yaml: in which state each rule, guidance or program is from which day on. */
final class StatusReader {
    private final TableReader table;
    private final DatedRows rows;

    StatusReader(TableReader table, DatedRows rows) {
        this.table = table;
        this.rows = rows;
    }

    void read() {
        Set<Instrument> seen = EnumSet.noneOf(Instrument.class);
        for (Node.Fields row : table.list("instruments")) {
            Instrument instrument = table.constant(row, "instrument", Instrument.class);
            if (!seen.add(instrument)) {
                table.problem(row.place(), "the instrument is there twice", "");
            }
            List<Step> steps = new ArrayList<>();
            for (Node.Fields step : table.list(row, "history")) {
                table.text(step, "certainty");
                steps.add(new Step(
                        table.constant(step, "state", InstrumentState.class), table.date(step, "from", LocalDate.MIN)));
            }
            table.text(row, "source");
            for (int i = 0; i < steps.size(); i++) {
                LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from() : LocalDate.MAX;
                if (!until.isAfter(steps.get(i).from())) {
                    table.problem(row.place(), "the history is out of order", "the earliest day first");
                }
                rows.add(
                        new RegulatoryStatus(instrument, steps.get(i).state()),
                        steps.get(i).from(),
                        until);
            }
        }
    }

    private record Step(InstrumentState state, LocalDate from) {}
}
