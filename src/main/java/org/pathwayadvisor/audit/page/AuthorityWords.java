package org.pathwayadvisor.audit.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;

/** What an authority is, and how the law behind a rule was read. */
public final class AuthorityWords {
    /** The kinds in the order of their weight, with what each means for a reader. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("statute", "binds");
        KINDS.put("regulation", "binds");
        KINDS.put("order", "binds those whom it names");
        KINDS.put("judgment", "binds as far as the court reaches");
        KINDS.put("guidance", "an agency's current thinking, binds nobody");
        KINDS.put("draft", "a draft, informs only");
        KINDS.put("notice", "a notice, binds nobody by itself");
        KINDS.put("standard", "a standard, binds where law or contract says so");
        KINDS.put("consensus", "a consensus of experts, binds nobody");
        KINDS.put("project policy", "our own, nobody's law");
    }

    private AuthorityWords() {}

    /** The kinds, the weightiest first. */
    public static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    /** What a kind means for a reader. */
    public static String weight(String kind) {
        return KINDS.getOrDefault(kind, "of no known kind");
    }

    static String kind(Authority authority) {
        return authority.kind() + " (" + weight(authority.kind()) + ")";
    }

    /** Where its words stand and who last read them when. */
    static String passage(Authority authority) {
        if (authority.ours()) {
            return "our own policy";
        }
        String read = authority.checked().equals(LocalDate.MIN)
                ? "nobody of the project has read the primary text"
                : "last read on " + authority.checked();
        return authority
                .passage()
                .map(p -> Markdown.plain(p.heading() + " in " + p.text() + ", edition " + p.edition()) + "; " + read)
                .orElse(Markdown.plain(authority.unchecked()) + "; " + read);
    }

    /** How the law behind a rule was read, in words. */
    public static String certainty(Rule rule) {
        String marks = rule.metadata().getOrDefault("certainty", "");
        if (marks.isEmpty() || marks.equals("P")) {
            return "read in the primary text";
        }
        return Stream.of(marks.split(" "))
                .map(mark -> switch (mark) {
                    case "P" -> "in part in the primary text";
                    case "V2" -> "in a secondary source";
                    case "M" -> "from memory";
                    case "H" -> "our rule of thumb";
                    default -> "not known how";
                })
                .collect(Collectors.joining(", the rest "));
    }
}
