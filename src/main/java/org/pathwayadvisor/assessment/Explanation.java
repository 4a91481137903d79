package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * One function's result as a tree that can be read aloud.
 *
 * @param function the function
 * @param root     the settled route, or null while it is open
 */
public record Explanation(String function, Node root) {
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
