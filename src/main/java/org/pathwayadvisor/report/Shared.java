package org.pathwayadvisor.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Status;

/** What several functions have in common: a value that each of them has, else nothing. */
final class Shared {
    private Shared() {}

    static Optional<Status> status(List<FunctionResult> functions) {
        return of(functions, f -> f.settled().flatMap(Outcome::status));
    }

    static Optional<ClassWord> deviceClass(List<FunctionResult> functions) {
        return of(functions, f -> f.settled().flatMap(Outcome::deviceClass));
    }

    static Optional<ImdrfCategory> imdrfCategory(List<FunctionResult> functions) {
        return of(functions, FunctionResult::imdrfCategory);
    }

    static Optional<String> regulation(List<FunctionResult> functions) {
        return of(functions, f -> filled(f.regulation()));
    }

    static Optional<String> productCode(List<FunctionResult> functions) {
        return of(functions, f -> filled(f.productCode()));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static <T> Optional<T> of(List<FunctionResult> functions, Function<FunctionResult, Optional<T>> part) {
        List<Optional<T>> values = functions.stream().map(part).distinct().toList();
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }
}
