package org.pathwayadvisor.audit;

/**
 * One line of the list of rules.
 *
 * @param since {@code @effective}
 * @param until the first day on which it no longer holds, or empty
 */
public record RuleRow(String id, String title, String topic, String authority, String since, String until) {}
