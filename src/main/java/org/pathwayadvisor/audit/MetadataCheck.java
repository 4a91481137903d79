package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.audit.citation.DayCheck;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;

/** Title, authority and dates of a rule. */
final class MetadataCheck {
    private final Map<String, Authority> authorities;
    private final Set<String> ids;
    private final Remarks faults;

    MetadataCheck(Map<String, Authority> authorities, Set<String> ids, Remarks faults) {
        this.authorities = authorities;
        this.ids = ids;
        this.faults = faults;
    }

    void check(Rule rule) {
        title(rule);
        if (!rule.until().isAfter(rule.effective())) {
            fault(
                    Check.EMPTY_SPAN,
                    rule,
                    "@until of `" + rule.id() + "` is not after @effective",
                    "@until is the first day on which the rule no longer holds");
        }
        if (rule.metadata().getOrDefault("rationale", "").isBlank()) {
            fault(
                    Check.RULE_FORM,
                    rule,
                    "`" + rule.id() + "` lacks @rationale",
                    "one sentence that a reviewer could disagree with");
        }
        if (rule.metadata().getOrDefault("severity", "").equals("blocker")
                && rule.metadata().getOrDefault("certainty", "").equals("H")) {
            fault(
                    Check.STOP_BY_THUMB,
                    rule,
                    "`" + rule.id() + "` stops by a rule of thumb",
                    "a rule of thumb tops out at `required`; a stop needs law, harm or our own policy behind it");
        }
        String under = rule.metadata().getOrDefault("under", "");
        if (!under.isEmpty() && (!ids.contains(under) || under.equals(rule.id()))) {
            fault(
                    Check.FOLDED_UNDER_NOTHING,
                    rule,
                    "@under of `" + rule.id() + "` names no other rule",
                    Nearest.hint(under, ids, "it names the rule that says the same more exactly"));
        }
        Authority authority = authorities.get(rule.authority());
        if (authority == null) {
            fault(
                    Check.AUTHORITY_UNKNOWN,
                    rule,
                    "`" + rule.authority() + "` is not in authorities.yaml",
                    Nearest.hint(
                            rule.authority(),
                            authorities.keySet(),
                            "add it there with title, kind, since, url and checked"));
            return;
        }
        if (!authority.ours() && authority.checked().equals(LocalDate.MIN) && passesForRead(rule)) {
            fault(
                    Check.AUTHORITY_UNREAD,
                    rule,
                    "`" + rule.id() + "` passes for read in the primary text, and nobody has read `"
                            + authority.citation() + "`",
                    "put @certainty V2, M or U on the rule, or read the text and put the day into `checked`");
        }
        new DayCheck(faults).always(rule, authority);
    }

    private static boolean passesForRead(Rule rule) {
        String certainty = rule.metadata().getOrDefault("certainty", "");
        return certainty.isEmpty() || certainty.startsWith("P");
    }

    private void title(Rule rule) {
        String title = rule.title();
        if (title.endsWith(".")) {
            fault(
                    Check.TITLE_FORM,
                    rule,
                    "the title of `" + rule.id() + "` ends with a full stop",
                    "a title is no sentence of a text");
        }
        if (title.isEmpty() || Character.isLowerCase(title.charAt(0))) {
            fault(
                    Check.TITLE_FORM,
                    rule,
                    "the title of `" + rule.id() + "` starts with a small letter",
                    "titles are in sentence case");
        }
        String[] words = title.split("\\s+");
        long capital = java.util.Arrays.stream(words)
                .filter(w -> w.length() > 3 && Character.isUpperCase(w.charAt(0)))
                .count();
        long longer = java.util.Arrays.stream(words).filter(w -> w.length() > 3).count();
        if (longer > 3 && capital * 2 > longer) {
            fault(
                    Check.TITLE_FORM,
                    rule,
                    "the title of `" + rule.id() + "` capitalises its words",
                    "titles are in sentence case");
        }
    }

    private void fault(Check check, Rule rule, String what, String help) {
        faults.add(check, rule.file().at(rule.line()), what, help);
    }
}
