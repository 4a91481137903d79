package org.pathwayadvisor.audit.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Sitting;

/** Whether rules rest on law that holds: on one day, or on every day on which they are in force themselves. */
public final class DayCheck {
    private static final List<String> WEAK = List.of("", "info", "advisory");

    private final Remarks faults;

    public DayCheck(Remarks faults) {
        this.faults = faults;
    }

    /** Every day of the rule against every day of its authority. */
    public void always(Rule rule, Authority authority) {
        if (authority.since().isAfter(rule.effective())) {
            fault(
                    Check.AUTHORITY_LATER,
                    rule,
                    "`" + rule.id() + "` holds from " + rule.effective() + ", its authority only from "
                            + authority.since(),
                    "correct @effective, or `since` of `" + authority.citation() + "`");
        }
        if (!authority.until().isAfter(rule.effective()) || rule.until().isAfter(authority.until())) {
            fault(
                    Check.AUTHORITY_ENDED,
                    rule,
                    "`" + rule.id() + "` holds longer than its authority, which ended on " + authority.until(),
                    "put @until on the rule, or cite what replaced `" + authority.citation() + "`");
        }
        draft(rule, authority);
    }

    /** One day. */
    void on(LocalDate day, Rule rule, Authority authority) {
        if (!rule.inForce(day)) {
            return;
        }
        if (!authority.holds(day)) {
            boolean early = day.isBefore(authority.since());
            fault(
                    early ? Check.AUTHORITY_LATER : Check.AUTHORITY_ENDED,
                    rule,
                    "`" + rule.id() + "` is in force on " + day + ", and `" + authority.citation() + "` "
                            + (early ? "held only from " + authority.since() : "ended on " + authority.until()),
                    early
                            ? "correct @effective, or `since` of the authority"
                            : "put @until on the rule, or cite what replaced it");
        }
        draft(rule, authority);
    }

    /** A draft may be mentioned; it decides nothing and demands nothing. */
    private void draft(Rule rule, Authority authority) {
        if (!authority.draft()) {
            return;
        }
        String severity = rule.metadata().getOrDefault("severity", "").toLowerCase(Locale.ROOT);
        if (rule.file().topic().sitting() == Sitting.DECIDE || !WEAK.contains(severity)) {
            fault(
                    Check.DRAFT_DECIDES,
                    rule,
                    "`" + rule.id() + "` decides by a draft, `" + authority.citation() + "`",
                    "cite law or final guidance, or let it only inform (@severity info or advisory)");
        }
    }

    private void fault(Check check, Rule rule, String what, String help) {
        faults.add(check, rule.file().at(rule.line()), what, help);
    }
}
