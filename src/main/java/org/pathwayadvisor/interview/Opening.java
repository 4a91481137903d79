package org.pathwayadvisor.interview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/** What is asked before the rules are: names, without which nothing can be asked or printed. */
final class Opening {
    /** The name that the short form gives to the first function. */
    static final String PLACEHOLDER = "function-1";

    private static final Key INTENDED_USE = new Key(Key.PRODUCT, "product.intended-use");

    private Opening() {}

    static Optional<Asked> next(Answers answers, Set<String> parked) {
        if (answers.name().isEmpty() && !parked.contains(Asked.PRODUCT_NAME)) {
            return Optional.of(Asked.productName());
        }
        if (!answers.given().containsKey(INTENDED_USE) && !parked.contains(INTENDED_USE.toString())) {
            return Optional.of(Asked.question(INTENDED_USE, List.of()));
        }
        if (unnamed(answers) && !parked.contains(Scope.FUNCTION.list())) {
            return Optional.of(functions());
        }
        return Optional.empty();
    }

    /** True where no function has a name of its own yet. */
    static boolean unnamed(Answers answers) {
        return answers.functions().isEmpty()
                || answers.functions().equals(List.of(PLACEHOLDER))
                        && answers.given().keySet().stream()
                                .noneMatch(k -> k.subject().equals(PLACEHOLDER));
    }

    private static Asked functions() {
        return Asked.list(
                Scope.FUNCTION,
                "What does it do? Give each thing a short name of your own, such as: triage, report",
                "FDA decides one software function at a time; alerts and reports count too.",
                "product manager");
    }
}
