package org.pathwayadvisor.rulebase;

/**
 * What a report says of a rule.
 *
 * @param topic    the folder that holds it
 * @param elsewhere the severity where no function may need FDA, or empty where it is the same
 * @param under    the rule that tells of the same cause more exactly, or empty
 */
public record RuleInfo(
        String id,
        Topic topic,
        String title,
        String authority,
        String certainty,
        String severity,
        String elsewhere,
        String gate,
        String lift,
        String metBy,
        String under,
        String rationale) {

    static RuleInfo of(Rule rule) {
        return new RuleInfo(
                rule.id(),
                rule.file().topic(),
                rule.title(),
                rule.authority(),
                rule.text("certainty"),
                rule.text("severity"),
                rule.text("elsewhere"),
                rule.text("gate"),
                rule.text("lift"),
                rule.text("metBy"),
                rule.text("under"),
                rule.text("rationale"));
    }
}
