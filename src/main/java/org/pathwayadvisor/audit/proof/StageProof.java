package org.pathwayadvisor.audit.proof;

import java.util.List;

/** What was examined of one stage. */
public record StageProof(Stage stage, List<Check> checks) {
    public StageProof {
        checks = List.copyOf(checks);
    }

    public boolean holds() {
        return checks.stream().allMatch(Check::holds);
    }
}
