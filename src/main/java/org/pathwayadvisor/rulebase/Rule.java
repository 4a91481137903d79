package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Text;

/**
 * One rule as its file says it.
 *
 * @param id         the rule's name: {@code CDS-010} or {@code CDS-010-not}
 * @param metadata   the annotations in file order
 * @param conclusion the record that the rule inserts
 * @param arguments  variables ({@code $subject}), constants or the rule's own id, in the record's order
 */
public record Rule(
        String id,
        RuleFile file,
        int line,
        Map<String, String> metadata,
        List<Clause> clauses,
        Class<?> conclusion,
        List<Object> arguments) {

    private static final Pattern FURTHER = Pattern.compile("(-not)?(-[2-9])?$");

    public String title() {
        return metadata.getOrDefault("title", "");
    }

    public String authority() {
        return metadata.getOrDefault("authority", "");
    }

    /** One annotation's text, or nothing. */
    String text(String annotation) {
        return metadata.getOrDefault(annotation, "");
    }

    public LocalDate effective() {
        return Text.day(metadata.get("effective"));
    }

    /** The first day on which the rule no longer holds, or {@link LocalDate#MAX}. */
    public LocalDate until() {
        String until = metadata.get("until");
        return until == null ? LocalDate.MAX : Text.day(until);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(effective()) && day.isBefore(until());
    }

    /** The provision's id: the rule's without {@code -not} and without the number of a further limb. */
    public String provision() {
        return provision(id);
    }

    /** The provision's id of a rule's id. */
    public static String provision(String id) {
        return FURTHER.matcher(id).replaceFirst("");
    }
}
