package org.pathwayadvisor.report;

import org.pathwayadvisor.assessment.Assessment;

/** What stands above the answer: the product, the day of the law, and the warning that the law has moved on. */
final class Head {
    private Head() {}

    static String product(Assessment assessment) {
        return Prose.verbatim(assessment.product().isBlank() ? "a product without a name" : assessment.product());
    }

    static String day(Assessment assessment) {
        String stage = assessment.stage().isBlank() ? "" : " · stage: " + Prose.clean(assessment.stage());
        return "law of " + assessment.receipt().asOf() + stage + " · "
                + AnswerBlock.count(assessment.functions().size(), "function");
    }

    static String intendedUse(Assessment assessment) {
        return Prose.verbatim(assessment.intendedUse());
    }

    static String outOfDate(Assessment assessment) {
        return assessment.outOfDate()
                ? "OUT OF DATE. The law is known to " + assessment.lawKnownThrough() + ", the answer is for "
                        + assessment.receipt().asOf() + ". Bring the rules up to date before you rely on it."
                : "";
    }
}
