package org.pathwayadvisor.audit.lint;

import org.pathwayadvisor.audit.lint.Linted.Told;
import org.pathwayadvisor.audit.lint.Linted.Waived;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Weight;

/** What was found, as lines for a reader. */
public final class LintPage {
    private LintPage() {}

    /** Each remark with its place, then what was waived, then what was checked of citations, then the numbers. */
    public static String of(Linted linted) {
        StringBuilder out = new StringBuilder();
        for (Told told : linted.remarks()) {
            Remark remark = told.remark();
            out.append(remark.place())
                    .append(": ")
                    .append(remark.problem().what())
                    .append(" (")
                    .append(remark.check().weight().word())
                    .append(' ')
                    .append(remark.check().id())
                    .append(")\n");
            if (!remark.problem().help().isEmpty()) {
                out.append("  help: ").append(remark.problem().help()).append('\n');
            }
        }
        for (Waived waived : linted.waived()) {
            Remark remark = waived.told().remark();
            out.append(remark.place())
                    .append(": ")
                    .append(remark.problem().what())
                    .append(" (waived until ")
                    .append(waived.waiver().until())
                    .append(", ")
                    .append(remark.check().id())
                    .append(")\n  reason: ")
                    .append(waived.waiver().reason())
                    .append('\n');
        }
        out.append(linted.citations());
        return out.append(numbers(linted)).toString();
    }

    private static String numbers(Linted linted) {
        String rules = linted.readable()
                ? linted.rules() + " rules: "
                : "rules or tables cannot be read, so most checks were not made: ";
        return rules + counted(linted.count(Weight.ERROR), "error") + ", "
                + counted(linted.count(Weight.WARNING), "warning") + ", "
                + counted(linted.count(Weight.NOTE), "note") + "; "
                + linted.waived().size() + " waived\n";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
