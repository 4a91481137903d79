package org.pathwayadvisor.assessment.care;

import java.util.List;

/** The checklist of readiness: thirteen lines, never a verdict. */
public record ReadinessAssessment(List<ReadinessLine> lines) {
    public ReadinessAssessment {
        lines = List.copyOf(lines);
    }

    /** How many items stand so. */
    public int count(ReadinessState state) {
        return (int) lines.stream().filter(l -> l.state() == state).count();
    }
}
