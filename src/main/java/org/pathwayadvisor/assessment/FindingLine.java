package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.rulebase.Topic;

/**
 * Something that follows from a settled route.
 *
 * @param topic     the folder of its rule
 * @param severity  blocker, required, advisory, info; or ask, while it hangs on what is open
 * @param would     the severity that it has once it is certain
 * @param certainty how the law behind its rule was read
 * @param hangsOn   the questions whose answers decide it; empty where it is certain, or hangs on the route alone
 * @param reading   where FDA's own text has two readings, the one that is taken here; else empty
 */
public record FindingLine(
        String rule,
        Topic topic,
        String severity,
        String would,
        String gate,
        String title,
        String subject,
        String citation,
        String kind,
        String certainty,
        List<String> hangsOn,
        String reading) {
    public FindingLine {
        hangsOn = List.copyOf(hangsOn);
    }
}
