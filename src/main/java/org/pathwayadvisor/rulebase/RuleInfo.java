package org.pathwayadvisor.rulebase;

/**
 * What a report says of a rule.
 *
 * @param topic    the folder that holds it
 * @param reviewed who reviewed it and when, or empty
 */
public record RuleInfo(
        String id,
        Topic topic,
        String title,
        String authority,
        String certainty,
        String reviewed,
        String severity,
        String gate,
        String rationale) {}
