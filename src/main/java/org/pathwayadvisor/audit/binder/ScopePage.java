package org.pathwayadvisor.audit.binder;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.audit.page.AuthorityWords;
import org.pathwayadvisor.audit.page.Markdown;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;

/** Which law is in, in which editions, and what is out. */
final class ScopePage {
    private ScopePage() {}

    static String of(Material material) {
        StringBuilder out = new StringBuilder("# Scope\n\n");
        Reference reference = material.reference();
        out.append("The law is known through ").append(reference.knownThrough()).append(".\n\n");
        Map<String, Integer> rules = new TreeMap<>();
        for (Rule rule : material.catalogue().rules()) {
            rules.merge(rule.authority(), 1, Integer::sum);
        }
        kinds(out, reference, rules);
        editions(out, reference);
        out.append("\n## Held only from a day on\n\n");
        reference
                .held()
                .forEach(h -> out.append("- ")
                        .append(Markdown.plain(h.family()))
                        .append(": from ")
                        .append(h.since())
                        .append("; ")
                        .append(Markdown.plain(h.note()))
                        .append('\n'));
        out.append("\n## Tables\n\n- ")
                .append(reference.types().size())
                .append(" device types, of which ")
                .append(reference.types().values().stream()
                        .filter(t -> !t.matched())
                        .count())
                .append(" have no traits and are matched to nothing\n- ")
                .append(reference.stateLaws().size())
                .append(" rows of state law\n- ")
                .append(reference.needs().size())
                .append(" rows of evidence\n");
        out.append("\n## Law that is out, and other limits\n\n");
        out.append(Sheets.read(material.project().resolve("README.md"))
                .flatMap(text -> Sheets.section(text, "Limits"))
                .orElse("No README.md with a section `Limits` stands beside this folder of rules, so this binder cannot"
                        + " say what is out."));
        out.append("\n\nRow by row: ")
                .append(
                        Sheets.read(material.project().resolve("docs/coverage-of-law.md"))
                                        .isPresent()
                                ? "[coverage-of-law.md](coverage-of-law.md)."
                                : "there is no docs/coverage-of-law.md.")
                .append('\n');
        return out.toString();
    }

    private static void kinds(StringBuilder out, Reference reference, Map<String, Integer> rules) {
        out.append(
                "## Law that is in, by kind\n\n| Kind | What it means | Sources | Rules | Text read |\n|---|---|--:|--:|--:|\n");
        for (String kind : AuthorityWords.kinds()) {
            int sources = 0;
            int citing = 0;
            int read = 0;
            for (Authority a : reference.authorities().values()) {
                if (a.kind().equals(kind)) {
                    sources++;
                    citing += rules.getOrDefault(a.citation(), 0);
                    read += a.checked().equals(LocalDate.MIN) ? 0 : 1;
                }
            }
            if (sources > 0) {
                out.append("| ").append(kind).append(" | ").append(AuthorityWords.weight(kind));
                out.append(" | ").append(sources).append(" | ").append(citing).append(" | ");
                out.append(kind.equals("project policy") ? "" : Integer.toString(read))
                        .append(" |\n");
            }
        }
    }

    /** The editions that were read, and how many sources rest on each. */
    private static void editions(StringBuilder out, Reference reference) {
        Map<String, Integer> editions = new TreeMap<>();
        TreeSet<LocalDate> read = new TreeSet<>();
        for (Authority a : reference.authorities().values()) {
            a.passage().ifPresent(p -> editions.merge(p.edition(), 1, Integer::sum));
            read.add(a.checked());
        }
        read.remove(LocalDate.MIN);
        out.append("\n## Editions read\n\n| Edition | Passages |\n|---|--:|\n");
        editions.forEach((edition, count) -> out.append("| ")
                .append(Markdown.plain(edition))
                .append(" | ")
                .append(count)
                .append(" |\n"));
        if (!read.isEmpty()) {
            out.append("\nRead from ")
                    .append(read.first())
                    .append(" to ")
                    .append(read.last())
                    .append(".\n");
        }
    }
}
