package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.model.EvidenceNeed;
import org.pathwayadvisor.model.NeedBasis;
import org.pathwayadvisor.model.StudyKind;

/**
 * A row of the evidence matrix, as a report shows it.
 *
 * @param severity  what it weighs where a special control asks for it, or where none of its own exists
 * @param elsewhere what it weighs where no function may need FDA
 * @param studies   any one of these meets it
 * @param since     the first day on which it is asked
 */
public record NeedInfo(
        EvidenceNeed need,
        String title,
        String severity,
        String elsewhere,
        String gate,
        String lift,
        String rationale,
        String authority,
        String certainty,
        List<StudyKind> studies,
        LocalDate since) {
    public NeedInfo {
        studies = List.copyOf(studies);
    }

    public String id() {
        return need.need();
    }

    /** What it weighs: only a special control of the settled type stops. */
    public String severity(NeedBasis basis) {
        return basis == NeedBasis.EXPECTED && severity.equals("blocker") ? "required" : severity;
    }
}
