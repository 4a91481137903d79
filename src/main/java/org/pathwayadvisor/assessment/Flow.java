package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * Patient data on their way to one service, or into one channel or set of data.
 *
 * @param kind    channel, service or data set
 * @param state   whether they may flow
 * @param because the findings behind it, by rule
 */
public record Flow(String subject, String kind, State state, List<String> because) {
    public Flow {
        because = List.copyOf(because);
    }

    /** Whether data may flow. */
    public enum State {
        ALLOWED,
        ALLOWED_IF,
        NOT_KNOWN,
        FORBIDDEN
    }
}
