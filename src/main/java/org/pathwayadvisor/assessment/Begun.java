package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** An assessment of which all is known but the open questions: they take a third of the time and change nothing else. */
public final class Begun {
    private final Supplier<List<OpenQuestion>> open;
    private final Function<List<OpenQuestion>, Assessment> with;
    private Optional<Assessment> whole = Optional.empty();

    Begun(Supplier<List<OpenQuestion>> open, Function<List<OpenQuestion>, Assessment> with) {
        this.open = open;
        this.with = with;
    }

    /** All but the open questions, of which it lists none: to be shown where none are told, and never kept. */
    public Assessment withoutQuestions() {
        return with.apply(List.of());
    }

    /** The whole assessment. */
    public Assessment whole() {
        if (whole.isEmpty()) {
            whole = Optional.of(with.apply(open.get()));
        }
        return whole.orElseThrow();
    }
}
