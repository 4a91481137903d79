package org.pathwayadvisor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.difference.Difference;
import org.pathwayadvisor.audit.difference.OutcomeChange;
import org.pathwayadvisor.audit.difference.RuleChange;
import org.pathwayadvisor.audit.difference.TableChange;
import org.pathwayadvisor.report.PathwayWords;

/** What differs between two sets of rules, as text: it counts and shows, and calls nothing right or wrong. */
final class DiffText {
    private static final int SHOWN = 20;
    private static final int VALUES = 8;
    private static final int NAMES = 5;

    private final Paragraphs page = new Paragraphs();

    private DiffText() {}

    static String of(Difference d, String old, String now, LocalDate day) {
        DiffText text = new DiffText();
        text.line("", old + " -> " + now + " · law of " + day);
        text.rules(d.rules());
        text.tables(d.tables());
        text.outcomes(d);
        return text.page.toString();
    }

    private void line(String indent, String text) {
        page.line(indent.length(), text);
    }

    private void rules(List<RuleChange> rules) {
        page.gap();
        if (rules.isEmpty()) {
            line("", "RULES: no rule differs");
            return;
        }
        line("", "RULES");
        for (RuleChange.What what : RuleChange.What.values()) {
            List<RuleChange> some = rules.stream().filter(r -> r.what() == what).toList();
            if (!some.isEmpty()) {
                line("  ", some.size() + " " + what.words());
                some.forEach(this::rule);
            }
        }
    }

    private void rule(RuleChange rule) {
        line("    ", rule.rule() + "  " + rule.title());
        rule.parts().forEach(this::part);
    }

    private void part(RuleChange.Part part) {
        if (part.before().isEmpty() && part.after().isEmpty()) {
            line("      ", part.name());
        } else {
            line("      ", part.name() + ":");
            line("        ", "- " + (part.before().isEmpty() ? "(nothing)" : part.before()));
            line("        ", "+ " + (part.after().isEmpty() ? "(nothing)" : part.after()));
        }
    }

    private void tables(List<TableChange> tables) {
        page.gap();
        if (tables.isEmpty()) {
            line("", "TABLES: none differs");
            return;
        }
        line("", "TABLES");
        for (TableChange table : tables) {
            int values = table.parts().size();
            line("  ", table.file() + ": " + table.what().words() + (values == 0 ? "" : " (" + values + ")"));
            table.parts().stream().limit(VALUES).forEach(this::part);
            if (values > VALUES) {
                line("      ", "and " + (values - VALUES) + " more: --format json");
            }
        }
    }

    private void outcomes(Difference d) {
        page.gap();
        line("", "OUTCOMES: " + d.outcomes().size() + " changed");
        d.compared()
                .forEach((group, count) -> line(
                        "  ",
                        d.changed(group) + " of " + count + " " + group + "; "
                                + d.run().getOrDefault(group, 0) + " can meet what differs and were run under both"));
        Map<String, List<OutcomeChange>> steps = new LinkedHashMap<>();
        d.outcomes()
                .forEach(o -> steps.computeIfAbsent(o.step().words(), s -> new ArrayList<>())
                        .add(o));
        steps.entrySet().stream()
                .sorted(Comparator.comparing(e -> -e.getValue().size()))
                .limit(SHOWN)
                .forEach(e -> step(e.getKey(), e.getValue()));
        if (steps.size() > SHOWN) {
            page.gap();
            line("  ", "and " + (steps.size() - SHOWN) + " more first steps: --format json");
        }
    }

    private void step(String step, List<OutcomeChange> changes) {
        page.gap();
        line("  ", step);
        line("    ", changes.size() == 1 ? "1 product:" : changes.size() + " products, such as:");
        changes.stream().limit(NAMES).forEach(change -> {
            line("      ", change.group() + ", " + change.name());
            change.what()
                    .forEach(p ->
                            line("        ", p.name() + ": " + shown(p, p.before()) + " -> " + shown(p, p.after())));
        });
    }

    private static String shown(RuleChange.Part part, String value) {
        if (value.isEmpty()) {
            return "none";
        }
        if (part.name().equals("pathway") || part.name().equals("possible")) {
            return PathwayWords.anyWord(List.of(value.split(", ")), "or");
        }
        if (part.name().startsWith("function ")) {
            String[] parts = value.split(", ", 2);
            return words(parts[0]) + (parts.length > 1 ? ", " + parts[1] : "");
        }
        return value;
    }

    private static String words(String pathway) {
        return PathwayWords.anyWord(List.of(pathway), "or");
    }
}
