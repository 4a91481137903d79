package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * A provider of models, and whether the product could use it for its data.
 *
 * @param provider  who provides it
 * @param service   which service or tier
 * @param says      the service of the questionnaire whose answers decide, or empty where the table does
 * @param missing   the steps that are missing, as orders
 * @param because   the findings behind it, by rule
 * @param terms     whether and how an agreement is offered
 * @param retention what it keeps
 * @param training  what it trains on
 * @param read      the day for which the table's row stands, or empty
 * @param stale     true where the row must be read again before anybody relies on it
 * @param certainty how the row was read
 */
public record ModelProvider(
        String provider,
        String service,
        String says,
        State state,
        List<String> missing,
        List<String> because,
        String terms,
        String retention,
        String training,
        String source,
        String read,
        boolean stale,
        String certainty) {
    public ModelProvider {
        missing = List.copyOf(missing);
        because = List.copyOf(because);
    }

    /** Whether the product could use it. */
    public enum State {
        USABLE,
        USABLE_IF,
        NOT_USABLE,
        NOT_KNOWN
    }
}
