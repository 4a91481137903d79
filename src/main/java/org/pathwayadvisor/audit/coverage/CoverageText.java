package org.pathwayadvisor.audit.coverage;

import java.util.Map;

/** Coverage as lines: a row for each topic, then what is missing and what cannot be shown. */
public final class CoverageText {
    private static final String ROW = "%-18s %6s %9s %11s %12s %9s %18s%n";

    private CoverageText() {}

    /** The table, what no case shows, and which conditions cannot fail alone. */
    public static String of(Coverage coverage) {
        StringBuilder out = new StringBuilder();
        row(out, "", "rules", "in cases", "conditions", "ways shown", "share", "in questionnaires");
        for (Map.Entry<String, Totals> topic : coverage.topics().entrySet()) {
            row(out, topic.getKey(), topic.getValue());
        }
        Totals totals = coverage.totals();
        row(out, "all", totals);
        if (!coverage.missing().isEmpty()) {
            out.append("\nno case shows\n");
            coverage.missing().forEach(m -> out.append("  ").append(m).append('\n'));
        }
        if (!coverage.excused().isEmpty()) {
            out.append("\ncannot fail alone, so counted one way\n");
            coverage.excused().forEach(e -> out.append("  ").append(e).append('\n'));
        }
        out.append('\n').append(coverage.cases()).append(" cases apply ").append(totals.applied());
        out.append(" of ")
                .append(totals.rules())
                .append(" rules (")
                .append(totals.rulePercent())
                .append(") and show ");
        out.append(totals.shown()).append(" of ").append(totals.ways()).append(" ways of conditions (");
        out.append(totals.conditionPercent()).append(")\n");
        if (!coverage.questionnaires().isEmpty()) {
            out.append(coverage.questionnaires().size()).append(" questionnaires apply ");
            out.append(totals.appliedIn()).append(" rules (");
            out.append(Totals.percent(totals.appliedIn(), totals.rules())).append(") and show ");
            out.append(totals.shownIn()).append(" ways (");
            out.append(Totals.percent(totals.shownIn(), totals.ways())).append(")\n");
        }
        return out.append(
                        "A condition is shown both ways where a rule applies by it, and where it alone keeps the rule\n")
                .append("silent. That says what was tried, not that it is right.\n")
                .toString();
    }

    private static void row(StringBuilder out, String name, Totals t) {
        row(
                out,
                name,
                Integer.toString(t.rules()),
                Integer.toString(t.applied()),
                Integer.toString(t.conditions()),
                t.shown() + "/" + t.ways(),
                t.conditionPercent(),
                Integer.toString(t.appliedIn()));
    }

    private static void row(StringBuilder out, Object... cells) {
        out.append(String.format(java.util.Locale.ROOT, ROW, cells).stripTrailing())
                .append('\n');
    }
}
