package org.pathwayadvisor.audit.lint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;

/** Whether the texts that rules cite were read again lately, and have not been replaced. */
final class Freshness {
    /** A text is to be read again this many days after it was read. */
    static final int DAYS = 180;

    private final Map<String, Authority> authorities;
    private final Remarks remarks;

    Freshness(Map<String, Authority> authorities, Remarks remarks) {
        this.authorities = authorities;
        this.remarks = remarks;
    }

    /** @param day the day that is looked at */
    void check(Collection<Rule> rules, LocalDate day) {
        Set<String> cited =
                rules.stream().filter(r -> r.inForce(day)).map(Rule::authority).collect(Collectors.toSet());
        for (Authority authority : authorities.values()) {
            boolean read = !authority.checked().equals(LocalDate.MIN);
            if (read
                    && cited.contains(authority.citation())
                    && authority.checked().plusDays(DAYS).isBefore(day)) {
                remarks.add(
                        Check.AUTHORITY_OLD,
                        authority.place(),
                        "`" + authority.citation() + "` was read on " + authority.checked() + ", more than " + DAYS
                                + " days before " + day,
                        "read it again and put the day into `checked`");
            }
            if (!authority.replaces().isEmpty()) {
                authorities.values().stream()
                        .filter(old -> replaced(old, authority))
                        .forEach(old -> remarks.add(
                                Check.AUTHORITY_REPLACED,
                                old.place(),
                                "`" + old.citation() + "` was replaced on " + authority.since() + " by `"
                                        + authority.citation() + "` and has not ended",
                                "put `until: " + authority.since() + "` on it"));
            }
        }
    }

    /** An entry may replace a whole document, of which single parts are cited. */
    private static boolean replaced(Authority old, Authority by) {
        boolean meant = old.citation().equals(by.replaces()) || old.citation().startsWith(by.replaces() + " ");
        return meant && old.until().isAfter(by.since());
    }
}
