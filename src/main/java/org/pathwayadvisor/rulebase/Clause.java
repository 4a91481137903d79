package org.pathwayadvisor.rulebase;

import java.util.List;

/** One condition of a rule, in the only forms that rules may have. */
public sealed interface Clause {
    int line();

    /** The patterns that it is made of. */
    List<Pattern> patterns();

    /** A pattern on one fact or conclusion. */
    record Pattern(Class<?> type, List<Constraint> constraints, int line) implements Clause {
        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }
    }

    /** One of several patterns. */
    record AnyOf(List<Pattern> patterns, int line) implements Clause {}

    /** For every row, the pattern beside it. */
    record ForEach(Pattern rows, Pattern each, int line) implements Clause {
        @Override
        public List<Pattern> patterns() {
            return List.of(rows, each);
        }
    }

    /** One part of a pattern. */
    sealed interface Constraint {
        String component();
    }

    /** Names a value: {@code $subject : subject}. */
    record Bind(String variable, String component) implements Constraint {}

    /** Equals a named value: {@code subject == $subject}. */
    record Same(String component, String variable) implements Constraint {}

    /** Is one of some constants: {@code answer == Tri.YES}, {@code input in ( Input.IMAGE, … )}. */
    record Is(String component, List<Enum<?>> constants) implements Constraint {}
}
