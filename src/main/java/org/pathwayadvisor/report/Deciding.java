package org.pathwayadvisor.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.rulebase.Topic;

/** Which functions the product's answer comes from. */
final class Deciding {
    private Deciding() {}

    /** The first function that decides; while the product is open, the heaviest settled one. */
    static Optional<FunctionResult> function(Assessment assessment) {
        return functions(assessment).stream()
                .findFirst()
                .or(() -> assessment.functions().stream()
                        .filter(f -> f.settled().isPresent())
                        .max(Comparator.comparing(f -> f.settled().get())));
    }

    /** All functions that decide a settled product, in the order of the file. */
    static List<FunctionResult> functions(Assessment assessment) {
        List<String> names = assessment.recommendation().decidedBy();
        return assessment.functions().stream()
                .filter(f -> names.contains(f.name()))
                .toList();
    }

    /** Where FDA's own text on a deciding function has a second reading on which the answer may turn. */
    static List<FindingLine> otherReadings(Assessment assessment) {
        return functions(assessment).stream()
                .flatMap(f -> otherReadings(assessment, f.name()).stream())
                .toList();
    }

    static List<FindingLine> otherReadings(Assessment assessment, String function) {
        return assessment.findings().stream()
                .filter(f -> f.topic() == Topic.AMBIGUITIES && f.subject().equals(function))
                .filter(f -> !List.of(Severity.ASK, Severity.INFO).contains(Severity.of(f.severity())))
                .toList();
    }

    static boolean several(Assessment assessment) {
        return assessment.functions().size() > 1;
    }

    /** True for an answer that needs no review by FDA before marketing. */
    static boolean light(FunctionResult function) {
        return function.settled()
                .map(Outcome::pathway)
                .filter(PathwayWords::light)
                .isPresent();
    }

    static boolean discretion(Assessment assessment) {
        return assessment.functions().stream()
                .anyMatch(f -> f.settled().map(Outcome::pathway).equals(Optional.of(Pathway.ENFORCEMENT_DISCRETION)));
    }
}
