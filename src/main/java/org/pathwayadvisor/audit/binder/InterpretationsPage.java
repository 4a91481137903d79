package org.pathwayadvisor.audit.binder;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.page.Markdown;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;

/** Where the rules go beyond the text of the law: policies of the project, readings, assumptions. */
final class InterpretationsPage {
    private InterpretationsPage() {}

    static String of(Material material) {
        StringBuilder out = new StringBuilder("# Interpretations and policies of the project\n\n## Policies\n\n");
        out.append("Nobody's law. Rules rest on them where the law is silent or leaves a choice.\n\n");
        for (Authority a : material.reference().authorities().values()) {
            if (a.ours()) {
                out.append("- ").append(Markdown.plain(a.citation())).append(": ");
                out.append(Markdown.plain(a.title())).append(". Rules: ");
                out.append(ids(material.catalogue().rules().stream()
                        .filter(r -> r.authority().equals(a.citation()))
                        .toList()));
                out.append('\n');
            }
        }
        out.append("\n## Working assumptions\n\nHeld while nobody has answered; never more than a working answer.\n\n");
        material.reference()
                .assumed()
                .forEach(a -> out.append("- ")
                        .append(Markdown.plain(Text.meaning(a.assumption())))
                        .append(": ")
                        .append(a.answers().entrySet().stream()
                                .map(e -> Markdown.code(e.getKey() + ": " + e.getValue()))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        out.append("\n## Readings of the text\n\nWhat rules admit to read beyond the text, or beside it.\n\n");
        for (Rule rule : material.catalogue().rules()) {
            String note = rule.metadata().getOrDefault("note", "");
            if (!note.isEmpty()) {
                out.append("- ")
                        .append(rule.id())
                        .append(": ")
                        .append(Markdown.plain(note))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String ids(List<Rule> rules) {
        return rules.isEmpty()
                ? "none; tables or questions rest on it"
                : String.join(
                        ", ", new TreeSet<>(rules.stream().map(Rule::provision).toList()));
    }
}
