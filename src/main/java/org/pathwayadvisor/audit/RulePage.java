package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Passage;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;

/** Rules as text: one page a provision, and the list of all. */
public final class RulePage {
    private static final int WIDTH = 100;

    private RulePage() {}

    /** Everything about the provision: its rules, their authorities, their text, and how its cases went. */
    public static String show(List<Rule> provision, Map<String, Authority> authorities, List<CaseResult> results) {
        StringBuilder out = new StringBuilder();
        for (Rule rule : provision) {
            head(out, rule, authorities.get(rule.authority()));
        }
        out.append("The rule file ").append(provision.get(0).file().name()).append("\n\n");
        provision
                .get(0)
                .file()
                .text()
                .lines()
                .forEach(l -> out.append(l.isEmpty() ? "" : "    " + l).append('\n'));
        long passed = results.stream().filter(CaseResult::passed).count();
        out.append("\nCases: ")
                .append(passed)
                .append(" of ")
                .append(results.size())
                .append(" pass\n");
        for (CaseResult result : results) {
            out.append(result.passed() ? "  pass  " : "  FAIL  ")
                    .append(result.tried().name());
            out.append(" (").append(result.tried().day()).append(")\n");
            result.missing()
                    .forEach(m -> out.append("          missing: ").append(m).append('\n'));
            result.unexpected()
                    .forEach(u -> out.append("          unexpected: ").append(u).append('\n'));
        }
        return out.toString();
    }

    private static void head(StringBuilder out, Rule rule, Authority authority) {
        out.append(rule.id()).append("  ").append(rule.title()).append('\n');
        line(
                out,
                "authority",
                rule.authority()
                        + (authority == null
                                ? " (not in authorities.yaml)"
                                : " (" + authority.kind() + ", since " + authority.since() + ended(authority) + ")"));
        if (authority != null) {
            line(out, "", authority.title());
            line(out, "", authority.url());
            line(
                    out,
                    "text read",
                    authority.checked().equals(LocalDate.MIN)
                            ? "never; secondary sources only"
                            : authority.checked().toString());
            line(out, "passage", authority.passage().map(RulePage::passage).orElse(authority.unchecked()));
        }
        line(out, "certainty", rule.metadata().getOrDefault("certainty", ""));
        line(out, "covers", rule.metadata().getOrDefault("covers", ""));
        line(
                out,
                "in force",
                "from " + rule.effective() + (rule.until().equals(LocalDate.MAX) ? "" : " until " + rule.until()));
        line(out, "severity", rule.metadata().getOrDefault("severity", ""));
        line(out, "gate", rule.metadata().getOrDefault("gate", ""));
        line(out, "lifted by", rule.metadata().getOrDefault("lift", ""));
        line(out, "met by", rule.metadata().getOrDefault("metBy", ""));
        line(out, "told under", rule.metadata().getOrDefault("under", ""));
        line(out, "because", rule.metadata().getOrDefault("rationale", ""));
        line(out, "note", rule.metadata().getOrDefault("note", ""));
        out.append('\n');
    }

    private static String passage(Passage passage) {
        return passage.heading() + " in " + passage.text() + " (" + passage.edition() + "): "
                + String.join("; ", passage.terms());
    }

    private static String ended(Authority authority) {
        return authority.until().equals(LocalDate.MAX) ? "" : ", until " + authority.until();
    }

    static void line(StringBuilder out, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        String left = "  " + name + " ".repeat(Math.max(1, 12 - name.length()));
        StringBuilder line = new StringBuilder(left);
        for (String word : value.split(" ")) {
            if (line.length() + word.length() > WIDTH && line.length() > left.length()) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(left.length()));
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** The rules in the order of their ids. */
    public static List<RuleRow> rows(RuleCatalogue catalogue) {
        List<RuleRow> rows = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            rows.add(new RuleRow(
                    rule.id(),
                    rule.title(),
                    rule.file().topic().folder(),
                    rule.authority(),
                    rule.effective().toString(),
                    rule.until().equals(LocalDate.MAX) ? "" : rule.until().toString()));
        }
        return rows;
    }

    /** The list as text, a topic at a time; long titles are cut. */
    public static String list(List<RuleRow> rows) {
        StringBuilder out = new StringBuilder();
        int widest = rows.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        for (String topic :
                rows.stream().map(RuleRow::topic).distinct().sorted().toList()) {
            out.append(out.length() == 0 ? "" : "\n").append(topic).append('\n');
            for (RuleRow row : rows) {
                if (row.topic().equals(topic)) {
                    String days = row.since() + (row.until().isEmpty() ? "" : " to " + row.until());
                    String left = "  " + row.id() + " ".repeat(widest - row.id().length() + 2);
                    int room = WIDTH - left.length() - days.length() - 2;
                    String title = row.title().length() > room ? row.title().substring(0, room - 1) + "…" : row.title();
                    out.append(left)
                            .append(title)
                            .append(" ".repeat(room - title.length() + 2))
                            .append(days)
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
