package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;

/**
 * One function's result as a tree that can be read aloud.
 *
 * @param function the function
 * @param root     the settled route; empty while it is open
 */
public record Explanation(String function, Optional<Node> root) {
    /** The kind of a node that no rule concluded and a person says; its rule is the one that is overruled. */
    public static final String OVERRIDE = "override";

    /**
     * A conclusion, the rule and authority behind it, and what the rule read.
     *
     * @param shownAbove true where the same conclusion was unfolded before
     */
    public record Node(
            String conclusion,
            String rule,
            String title,
            String citation,
            String kind,
            List<String> answers,
            List<Node> from,
            boolean shownAbove) {}
}
