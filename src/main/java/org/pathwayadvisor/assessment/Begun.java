package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * An assessment of which all is known but the open questions, and the other providers and other ways to build the
 * product: they take half of the time and change nothing else.
 */
public final class Begun {
    private final DataAssessment outlined;
    private final Supplier<DataAssessment> data;
    private final Supplier<List<OpenQuestion>> open;
    private final BiFunction<DataAssessment, List<OpenQuestion>, Assessment> with;
    private Optional<List<OpenQuestion>> questions = Optional.empty();
    private Optional<Assessment> whole = Optional.empty();

    /**
     * @param outlined what the law on data says of the product as it is
     * @param data     the same with other providers and other ways to build it
     */
    Begun(
            DataAssessment outlined,
            Supplier<DataAssessment> data,
            Supplier<List<OpenQuestion>> open,
            BiFunction<DataAssessment, List<OpenQuestion>, Assessment> with) {
        this.outlined = outlined;
        this.data = data;
        this.open = open;
        this.with = with;
    }

    /** All but the rest, of which it lists none: to be shown where none of it is told, and never kept. */
    public Assessment withoutQuestions() {
        return with.apply(outlined, List.of());
    }

    /** The open questions alone. */
    public List<OpenQuestion> questions() {
        if (questions.isEmpty()) {
            questions = Optional.of(open.get());
        }
        return questions.orElseThrow();
    }

    /** The whole assessment. */
    public Assessment whole() {
        if (whole.isEmpty()) {
            whole = Optional.of(with.apply(data.get(), questions()));
        }
        return whole.orElseThrow();
    }
}
