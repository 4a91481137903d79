package org.pathwayadvisor.report;

import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Gate;

/** The next gate of the stage that the questionnaire names; before any plan where it names none. */
final class AskedGate {
    private AskedGate() {}

    static Gate of(Assessment a) {
        return switch (a.answers().getOrDefault("product.stage", "").replace("~", "")) {
            case "building" -> Gate.FIRST_DATA;
            case "study", "submitting" -> Gate.SUBMISSION;
            case "deploying" -> Gate.DEPLOYMENT;
            case "in-use" -> Gate.POSTMARKET;
            default -> Gate.PLAN;
        };
    }
}
