package org.pathwayadvisor.assessment;

import org.pathwayadvisor.rulebase.Topic;

/**
 * Something that follows from a settled route.
 *
 * @param topic    the folder of its rule
 * @param severity blocker, required, advisory, info; or ask, while it follows from some of the possible routes only
 * @param would    the severity that it has once it is certain
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
        String kind) {}
