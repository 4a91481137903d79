package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * What evidence, safety, deployment and readiness ask of the product.
 *
 * @param answered   how many of the questions that only this part reads are answered
 * @param findings   stops first; what is open only where it could be a stop or a duty
 * @param unanswered the open answers, those that most stops hang on first
 * @param openLists  the lists that the file does not call complete
 * @param readiness  the checklist
 */
public record CareAssessment(
        CareVerdict verdict,
        int answered,
        List<CareFinding> findings,
        List<OpenQuestion> unanswered,
        List<String> openLists,
        ReadinessAssessment readiness) {
    public CareAssessment {
        findings = List.copyOf(findings);
        unanswered = List.copyOf(unanswered);
        openLists = List.copyOf(openLists);
    }
}
