package org.pathwayadvisor.review;

import java.util.Set;

/**
 * Which reviews a folder of rules asks for; none unless its file says so.
 *
 * @param topics           the topics of which every provision must be reviewed
 * @param twoWhereLighter  whether two different people must agree where a rule can make an answer lighter
 */
public record Demand(Set<String> topics, boolean twoWhereLighter) {
    /** Nothing is asked for. */
    public static final Demand NONE = new Demand(Set.of(), true);

    public Demand {
        topics = Set.copyOf(topics);
    }
}
