package org.pathwayadvisor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.model.Pathway;

/** Which function the product's answer comes from. */
final class Deciding {
    private Deciding() {}

    /** The function that decides; while the product is open, the heaviest settled one. */
    static Optional<FunctionResult> function(Assessment assessment) {
        String name = assessment.recommendation().decidedBy();
        List<FunctionResult> functions = assessment.functions();
        Optional<FunctionResult> named =
                functions.stream().filter(f -> f.name().equals(name)).findFirst();
        return named.isPresent()
                ? named
                : functions.stream()
                        .filter(f -> f.settled() != null)
                        .max(Comparator.comparing(FunctionResult::settled));
    }

    /** The deciding function of a product that is settled. */
    static Optional<FunctionResult> settled(Assessment assessment) {
        return assessment.recommendation().pathway() == null
                ? Optional.empty()
                : function(assessment)
                        .filter(f -> f.settled() != null
                                && f.settled().pathway()
                                        == assessment.recommendation().pathway());
    }

    static boolean several(Assessment assessment) {
        return assessment.functions().size() > 1;
    }

    /** True for an answer that needs no review by FDA before marketing. */
    static boolean light(FunctionResult function) {
        return function.settled() != null
                && PathwayWords.light(function.settled().pathway());
    }

    static boolean discretion(Assessment assessment) {
        return assessment.functions().stream()
                .anyMatch(f -> f.settled() != null && f.settled().pathway() == Pathway.ENFORCEMENT_DISCRETION);
    }
}
