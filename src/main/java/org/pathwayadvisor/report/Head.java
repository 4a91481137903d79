package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Overruled;
import org.pathwayadvisor.assessment.Overruling;
import org.pathwayadvisor.assessment.Recommendation;

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

    /** What stands above every report, whole or part, where a person overruled a rule: expired ones first. */
    static List<String> overruled(Assessment assessment) {
        Overruled overruled = assessment.overruled();
        List<String> lines = new ArrayList<>();
        for (Overruling o : overruled.expired()) {
            lines.add("OVERRIDE EXPIRED. That of " + Prose.code(o.rule()) + " for " + Prose.name(o.subject())
                    + " by " + Prose.name(o.by()) + " ended on " + o.until()
                    + ". It is not applied: the rules decide.");
        }
        int applied = overruled.applied().size();
        if (applied > 0) {
            Recommendation alone = overruled.alone().orElseThrow();
            lines.add("OVERRULED BY A PERSON. " + AnswerBlock.count(applied, "override") + " in effect. "
                    + (overruled.moves(assessment.recommendation())
                            ? "By the rules alone: " + OverridesBlock.answer(alone)
                            : "By the rules alone the product's pathway is the same."));
        }
        return lines;
    }

    static String outOfDate(Assessment assessment) {
        return assessment.outOfDate()
                ? "OUT OF DATE. The law is known to " + assessment.lawKnownThrough() + ", the answer is for "
                        + assessment.receipt().asOf() + ". Bring the rules up to date before you rely on it."
                : "";
    }
}
