package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Words;

/**
 * Patient data on their way to one service, or into one channel or set of data.
 *
 * @param kind    channel, service or data set
 * @param state   whether they may flow
 * @param because the findings behind it, by rule, the weightiest first
 * @param needs   where they may flow if something is done: the duties that nobody says are met, the weightiest first;
 *     where nobody knows: the questions to answer first; where they may not: what lifts the stops
 */
public record Flow(String subject, String kind, State state, List<String> because, List<String> needs) {
    public Flow {
        because = List.copyOf(because);
        needs = List.copyOf(needs);
    }

    /** Whether data may flow. */
    public enum State {
        @Words("no stop known")
        ALLOWED,
        @Words("allowed if its duties are met")
        ALLOWED_IF,
        @Words("not known yet")
        NOT_KNOWN,
        @Words("forbidden")
        FORBIDDEN
    }
}
