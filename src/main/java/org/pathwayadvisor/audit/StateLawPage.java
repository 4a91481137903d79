package org.pathwayadvisor.audit;

import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.LawReach;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.StateLawInfo;
import org.pathwayadvisor.reference.TypeInfo;

/** Rows of the register of state laws as text, one page each, and as lines of the list of rules. */
public final class StateLawPage {
    private static final String TOPIC = "state-law";

    private StateLawPage() {}

    /** The rows as lines of the list of rules. */
    public static List<RuleRow> rows(Reference reference) {
        return reference.stateLaws().values().stream()
                .map(law -> new RuleRow(
                        law.id(),
                        law.title(),
                        TOPIC,
                        law.authority(),
                        law.since().toString(),
                        law.until().equals(java.time.LocalDate.MAX)
                                ? ""
                                : law.until().toString()))
                .toList();
    }

    /** Everything about one row. */
    public static String show(StateLawInfo law, Authority authority) {
        StringBuilder out = new StringBuilder();
        out.append(law.id()).append("  ").append(law.title()).append('\n');
        RulePage.line(
                out,
                "authority",
                law.authority() + " (" + authority.kind()
                        + (law.older() ? ", its first day not known here)" : ", since " + authority.since() + ")"));
        RulePage.line(out, "", authority.title());
        RulePage.line(out, "", authority.url());
        RulePage.line(out, "certainty", law.certainty());
        RulePage.line(out, "covers", String.join(", ", law.covers()));
        RulePage.line(
                out,
                "in force",
                (law.older() ? "older, held from " : "from ")
                        + law.since()
                        + (law.shown().isBefore(law.since()) ? ", shown as coming from " + law.shown() : ""));
        RulePage.line(out, "state", Text.meaning(law.law().state()));
        RulePage.line(out, "about", Text.meaning(law.law().about()) + ", " + reach(law));
        RulePage.line(out, "when", conditions(law.needs()));
        RulePage.line(out, "severity", law.severity());
        RulePage.line(out, "gate", law.gate());
        RulePage.line(out, "lifted by", law.lift());
        RulePage.line(out, "met by", law.metBy());
        RulePage.line(out, "note", law.note());
        out.append("\nA row of reference/state-laws.yaml; rule STATE-005 matches it.\n");
        return out.toString();
    }

    private static String reach(StateLawInfo law) {
        return Text.meaning(law.law().reach())
                + (law.law().reach() == LawReach.CONSUMER_HEALTH_DATA ? " (STATE-005-2)" : "");
    }

    private static String conditions(List<TypeInfo.Need> needs) {
        StringJoiner all = new StringJoiner("; ");
        for (TypeInfo.Need need : needs) {
            Trait t = need.trait();
            boolean yes = t.choice().equals("yes");
            String words = yes ? "" : " " + t.choice().replace(" ", ", ");
            all.add(t.path() + words + (t.wanted() == Tri.NO ? " no" : yes ? " yes" : ""));
        }
        return all.toString();
    }
}
