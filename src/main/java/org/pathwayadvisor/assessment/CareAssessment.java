package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.assessment.care.FailureLine;
import org.pathwayadvisor.assessment.care.PopulationLine;
import org.pathwayadvisor.assessment.care.ReadinessAssessment;
import org.pathwayadvisor.assessment.care.StudyNeed;
import org.pathwayadvisor.model.Phase;

/**
 * What evidence, safety, deployment and readiness ask of the product.
 *
 * @param answered   how many of the questions that only this part reads are answered
 * @param findings   stops first; what is open only where it could be a stop or a duty
 * @param unanswered the open answers, those that most stops hang on first
 * @param openLists  the lists that the file does not call complete
 * @param readiness  the checklist
 * @param study      the study of accuracy that the goals ask for
 * @param failures   the ways to fail in the order of work
 * @param enhanced   true where a failure that is listed points to the Enhanced level of documentation for FDA
 * @param populations the groups of patients, in the order of the file
 * @param phases     phases that the plan needs, or may need
 */
public record CareAssessment(
        CareVerdict verdict,
        int answered,
        List<CareFinding> findings,
        List<OpenQuestion> unanswered,
        List<String> openLists,
        ReadinessAssessment readiness,
        StudyNeed study,
        List<FailureLine> failures,
        boolean enhanced,
        List<PopulationLine> populations,
        List<PhaseNeed> phases) {
    public CareAssessment {
        findings = List.copyOf(findings);
        unanswered = List.copyOf(unanswered);
        openLists = List.copyOf(openLists);
        failures = List.copyOf(failures);
        populations = List.copyOf(populations);
        phases = List.copyOf(phases);
    }

    /**
     * A phase that the plan needs beyond those of every plan on its route.
     *
     * @param hangsOn the answers that decide it; empty where it is certain
     */
    public record PhaseNeed(Phase phase, List<String> hangsOn) {
        public PhaseNeed {
            hangsOn = List.copyOf(hangsOn);
        }
    }
}
