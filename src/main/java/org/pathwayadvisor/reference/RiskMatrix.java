package org.pathwayadvisor.reference;

import java.time.LocalDate;
import org.pathwayadvisor.model.Acceptance;
import org.pathwayadvisor.model.HarmSeverity;
import org.pathwayadvisor.model.HazardCell;
import org.pathwayadvisor.model.Likelihood;
import org.pathwayadvisor.yaml.Node;

/** Reads reference/risk-matrix.yaml: what each severity and probability of harm make together. */
final class RiskMatrix {
    private RiskMatrix() {}

    static void read(TableReader table, DatedRows rows) {
        for (Node.Fields row : table.list("cells")) {
            rows.add(
                    new HazardCell(
                            table.constant(row, "severity", HarmSeverity.class),
                            table.constant(row, "probability", Likelihood.class),
                            table.constant(row, "acceptance", Acceptance.class)),
                    LocalDate.MIN,
                    LocalDate.MAX);
        }
    }
}
