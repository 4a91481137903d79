package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Reference;

/** The sources that an assessment cites. */
final class Authorities {
    private Authorities() {}

    /** Each once, in the order of their citations. */
    static List<Authority> cited(
            Reference reference,
            List<FunctionResult> functions,
            List<FindingLine> lines,
            DataAssessment data,
            CareAssessment care) {
        Set<String> cited = new TreeSet<>();
        functions.forEach(f -> f.because().forEach(r -> cited.add(r.citation())));
        lines.forEach(f -> cited.add(f.citation()));
        data.findings().forEach(f -> cited.add(f.citation()));
        care.findings().forEach(f -> cited.add(f.citation()));
        return cited.stream()
                .filter(reference.authorities()::containsKey)
                .map(reference.authorities()::get)
                .toList();
    }
}
