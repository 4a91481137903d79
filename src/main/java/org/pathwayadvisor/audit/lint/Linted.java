package org.pathwayadvisor.audit.lint;

import java.util.List;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Weight;

/**
 * What was found in a folder of rules.
 *
 * @param remarks   what stands, in the order of its places
 * @param waived    what was waived, with the waiver
 * @param rules     how many rules were looked at; none where rules or tables cannot be read
 * @param citations what was checked of citations and what not, as lines
 */
public record Linted(List<Told> remarks, List<Waived> waived, int rules, String citations) {
    /**
     * A remark and the rule that it is about.
     *
     * @param rule the id, or empty where it is about no single rule
     */
    public record Told(Remark remark, String rule) {}

    /** A remark that a waiver covers. */
    public record Waived(Told told, Waiver waiver) {}

    public Linted {
        remarks = List.copyOf(remarks);
        waived = List.copyOf(waived);
    }

    /** How many remarks of a weight stand. */
    public long count(Weight weight) {
        return remarks.stream()
                .filter(t -> t.remark().check().weight() == weight)
                .count();
    }

    public boolean failed() {
        return count(Weight.ERROR) > 0;
    }

    /** False where rules or tables could not be read, so that most checks were not made. */
    public boolean readable() {
        return rules > 0;
    }
}
