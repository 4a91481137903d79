package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Overrule;
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
        answers.overrides().stream()
                .sorted(java.util.Comparator.comparing(Overrule::name))
                .forEach(o -> hash.add("override")
                        .add(o.rule())
                        .add(o.function())
                        .add(o.says())
                        .add(o.by())
                        .add(o.because())
                        .add(o.until().toString()));
        return hash.hex();
    }
}
