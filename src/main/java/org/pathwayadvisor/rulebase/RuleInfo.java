package org.pathwayadvisor.rulebase;

/** What a report says of a rule. */
public record RuleInfo(
        String id, String title, String authority, String certainty, String severity, String gate, String rationale) {}
