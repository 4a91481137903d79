package org.pathwayadvisor.review;

import java.util.List;

/**
 * What the reviews of one provision are worth today.
 *
 * @param agreeing those who agree with it as it stands, each person's last word
 * @param against  those who disagree with it as it stands, each person's last word
 * @param changed  reviews of an earlier wording of the rule or its cases, which no longer count
 */
public record ReviewState(List<Review> agreeing, List<Review> against, List<Review> changed) {
    public ReviewState {
        agreeing = List.copyOf(agreeing);
        against = List.copyOf(against);
        changed = List.copyOf(changed);
    }

    /** Somebody agrees with the rule as it stands, and nobody disagrees. */
    public boolean reviewed() {
        return against.isEmpty() && !agreeing.isEmpty();
    }

    /** How many different people agree, where nobody disagrees. */
    public int people() {
        return against.isEmpty() ? agreeing.size() : 0;
    }

    /** It was reviewed once, and has changed since. */
    public boolean stale() {
        return agreeing.isEmpty() && against.isEmpty() && !changed.isEmpty();
    }
}
