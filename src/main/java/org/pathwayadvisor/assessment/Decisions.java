package org.pathwayadvisor.assessment;

import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section;

/** Decisions on functions, each made anew only where something that it reads was answered otherwise. */
final class Decisions {
    /** More than the functions of a product, so that none is decided again because of another one. */
    private static final int MOST = 32;

    private final FunctionAssessor functions;
    private final Kept<Asked, Decision> kept = new Kept<>(MOST);

    Decisions(FunctionAssessor functions) {
        this.functions = functions;
    }

    /** All that a decision reads: answers about the function and the product, and what persons say against the rules. */
    private record Asked(String function, Answers answers) {}

    Decision of(String function, Answers given) {
        Asked all = new Asked(function, given.keep((key, answer) -> reads(function, key)));
        return kept.get(all, asked -> functions.decide(asked.function(), asked.answers()));
    }

    private static boolean reads(String function, Key key) {
        Section section = Dictionary.find(key.path()).section();
        return (key.subject().equals(function) || key.subject().equals(Key.PRODUCT))
                && !section.data()
                && !section.care();
    }
}
