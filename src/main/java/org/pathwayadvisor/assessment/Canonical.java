package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.rulebase.Hash;

/** The answers in one fixed form, so that their hash does not depend on layout, comments or order of keys. */
final class Canonical {
    private Canonical() {}

    static String hash(Answers answers) {
        Hash hash = new Hash().add(answers.name());
        answers.functions().forEach(hash::add);
        for (Scope scope : List.of(Scope.SERVICE, Scope.CHANNEL, Scope.DATASET, Scope.FAILURE, Scope.GROUP)) {
            answers.names(scope).stream().sorted().forEach(hash::add);
        }
        answers.complete().stream().sorted().forEach(hash::add);
        answers.given()
                .forEach((key, given) -> hash.add(key.subject())
                        .add(key.path())
                        .add(given.text())
                        .add(given.held() ? "~" : "")
                        .add(given.by())
                        .add(given.because())
                        .add(given.decided().toString()));
        return hash.hex();
    }
}
