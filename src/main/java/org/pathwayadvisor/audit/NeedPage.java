package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.NeedInfo;
import org.pathwayadvisor.reference.Reference;

/** The rows of the evidence matrix, shown beside the rules. */
public final class NeedPage {
    private static final String TOPIC = "evidence";

    private NeedPage() {}

    /** The rows as lines of the list of rules. */
    public static List<RuleRow> rows(Reference reference) {
        return reference.needs().values().stream()
                .map(need -> new RuleRow(
                        need.id(),
                        need.title(),
                        TOPIC,
                        need.authority(),
                        need.since().equals(LocalDate.MIN) ? "" : need.since().toString(),
                        ""))
                .toList();
    }

    /** Everything about one row. */
    public static String show(NeedInfo need, Authority authority) {
        StringBuilder out = new StringBuilder();
        out.append(need.id()).append("  ").append(need.title()).append('\n');
        RulePage.line(
                out, "authority", need.authority() + " (" + authority.kind() + ", since " + authority.since() + ")");
        RulePage.line(out, "", authority.title());
        RulePage.line(out, "", authority.url());
        RulePage.line(out, "certainty", need.certainty());
        RulePage.line(out, "because", need.rationale());
        RulePage.line(out, "asked of", Text.meaning(need.need().term()));
        RulePage.line(
                out,
                "met by",
                String.join("; or ", need.studies().stream().map(Text::meaning).toList()));
        RulePage.line(out, "severity", need.severity());
        RulePage.line(out, "gate", need.gate());
        RulePage.line(out, "lifted by", need.lift());
        out.append("\nA row of reference/evidence-matrix.yaml; rules EVM-020 and EVM-030 match it.\n");
        return out.toString();
    }
}
