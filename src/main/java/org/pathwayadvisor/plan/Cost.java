package org.pathwayadvisor.plan;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.Evidence;
import org.pathwayadvisor.reference.PlanTables;

/**
 * What the plan costs outside the team, in US dollars.
 *
 * @param rows         the lines, the widest driver first
 * @param total        all of it, until FDA's decision or, where nothing is filed, until first use
 * @param committed    of it, what is begun before FDA answers the Pre-Submission
 * @param team         the team's own cost until then; empty while it is not answered
 * @param monthOfDelay what a month more costs; empty while the team's cost is not answered
 * @param after        what is paid after the contract
 * @param programs     what whole programs cost by the literature
 */
public record Cost(
        List<Row> rows,
        Span total,
        Optional<Span> committed,
        Optional<Span> team,
        Optional<Long> monthOfDelay,
        List<After> after,
        List<PlanTables.Program> programs) {
    public Cost {
        rows = List.copyOf(rows);
        after = List.copyOf(after);
        programs = List.copyOf(programs);
    }

    /**
     * One line.
     *
     * @param driver its share in the spread of the total
     */
    public record Row(
            String id,
            String title,
            Phase phase,
            long low,
            long typical,
            long high,
            double chance,
            double driver,
            Evidence evidence) {}

    /** One line after the contract; empty where the team has entered none. */
    public record After(String id, String title, String question, Optional<Long> dollars) {}
}
