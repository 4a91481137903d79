package org.pathwayadvisor.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.rulebase.Rule;

/** Writes docs/coverage-of-law.md. */
final class CoveragePage {
    private static final Map<String, String> FAMILIES = families();

    private static final String HEAD = """
            # Coverage of the law

            What stands for each row of the specification. This page is written by a test from the `@covers` of the rules, from
            the tables, and from [coverage.yaml](coverage.yaml), which says of every other row what it is. Renew it with `mvn test
            -Dtest=CoverageTest -Dgolden.renew=true`.

            - **rule**: a rule concludes it. `./pathway rules show CDS-010` prints the rule with its authority, text and cases.
            - **table**: rows of a table hold it, such as device types.
            - **property**: the program has it whatever the answers are; the test named shows it.
            - **plan**: time and cost, which come with the plan.
            - **note only**: nothing to decide and nothing to advise on a product.
            - **later**: not built yet. What a product needs of it must be judged without this program.
            - **In part**: what the rules of a covered row leave out.

            The last column says how a row was read, where not in primary text alone: V2 in a secondary source, M from memory, U
            unknown, `inference` and `policy` where it goes beyond the text. Rows on ambiguous examples (AMB), on worked examples
            and on traps are cases of `ExamplesTest` and not repeated here.
            """;

    private CoveragePage() {}

    static String write(List<Row> rows) {
        StringBuilder out = new StringBuilder(HEAD);
        Map<String, List<Row>> byFamily =
                rows.stream().collect(Collectors.groupingBy(Row::family, LinkedHashMap::new, Collectors.toList()));
        out.append("\n| | Rows |");
        for (Row.Kind kind : Row.Kind.values()) {
            out.append(' ').append(kind.word()).append(" |");
        }
        out.append(" in part |\n|---|")
                .append("--:|".repeat(Row.Kind.values().length + 2))
                .append('\n');
        byFamily.forEach((family, of) -> counts(out, family + ": " + FAMILIES.get(family), of));
        counts(out, "**All**", rows);
        ids(out, "Not built yet", rows, r -> r.kind() == Row.Kind.LATER);
        ids(out, "Covered in part", rows, r -> !r.partly().isEmpty());
        byFamily.forEach((family, of) -> {
            out.append("\n## ").append(family).append(": ").append(FAMILIES.get(family));
            out.append("\n\n")
                    .append(line(of))
                    .append("\n\n| Row | | What stands for it | Read |\n|---|---|---|---|\n");
            of.forEach(row -> out.append("| ")
                    .append(String.join(" | ", row.id(), row.kind().word(), body(row), row.tag()))
                    .append(" |\n"));
        });
        return out.toString();
    }

    private static void counts(StringBuilder out, String name, List<Row> rows) {
        out.append("| ").append(name).append(" | ").append(rows.size()).append(" |");
        for (Row.Kind kind : Row.Kind.values()) {
            out.append(' ').append(count(rows, r -> r.kind() == kind)).append(" |");
        }
        out.append(' ').append(count(rows, r -> !r.partly().isEmpty())).append(" |\n");
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }

    private static void ids(StringBuilder out, String name, List<Row> rows, Predicate<Row> which) {
        List<String> ids = rows.stream().filter(which).map(Row::id).toList();
        out.append("\n").append(name).append(" (").append(ids.size()).append("): ");
        out.append(ids.isEmpty() ? "none" : String.join(", ", ids)).append(".\n");
    }

    /** 14 rows: 6 by rule, 8 by property. */
    private static String line(List<Row> rows) {
        List<String> parts = new ArrayList<>();
        for (Row.Kind kind : Row.Kind.values()) {
            long count = count(rows, r -> r.kind() == kind);
            if (count > 0) {
                parts.add(count + (kind.ordinal() <= Row.Kind.PROPERTY.ordinal() ? " by " : " ") + kind.word());
            }
        }
        return rows.size() + " rows: " + String.join(", ", parts) + ".";
    }

    private static String body(Row row) {
        List<String> lines = new ArrayList<>();
        Map<String, List<Rule>> files = new TreeMap<>();
        row.rules()
                .forEach(r -> files.computeIfAbsent(r.file().name(), f -> new ArrayList<>())
                        .add(r));
        files.forEach((file, rules) -> lines.add(rule(file, rules)));
        if (!row.why().isEmpty()) {
            lines.add(row.why());
        }
        if (!row.tables().isEmpty()) {
            lines.add("Table: " + String.join(", ", row.tables()) + ".");
        }
        if (!row.partly().isEmpty()) {
            lines.add("**In part.** " + row.partly());
        }
        return String.join("<br>", lines).replace("|", "\\|");
    }

    /** The rules of one file, the first with its title. */
    private static String rule(String file, List<Rule> rules) {
        String also = rules.stream().skip(1).map(Rule::id).collect(Collectors.joining(", "));
        return "[" + rules.get(0).id() + "](../rules/" + file + ") "
                + rules.get(0).title() + (also.isEmpty() ? "" : "; " + also);
    }

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("GEN", "how the program decides");
        families.put("DEV", "what is a device, who is its manufacturer");
        families.put("ADM", "administrative support");
        families.put("WEL", "general wellness");
        families.put("EHR", "patient records");
        families.put("MDD", "data systems and their hardware");
        families.put("CDS", "clinical decision support");
        families.put("POL", "policy on device software functions");
        families.put("MFD", "products of several functions");
        families.put("RSK", "international risk category");
        families.put("CLS", "class and exemption");
        families.put("SEQ", "substantial equivalence and 510(k)");
        families.put("NOV", "De Novo");
        families.put("PMA", "premarket approval");
        families.put("HDE", "humanitarian device exemption");
        families.put("ALT", "other routes");
        families.put("OPT", "programs of FDA");
        families.put("XC", "duties across pathways");
        return families;
    }
}
