package org.pathwayadvisor.audit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.Case;
import org.pathwayadvisor.audit.CaseFile;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleFile;

/** One provision's page: its rules, each with its authority and conditions, then its cases and its history. */
final class Provision {
    private static final int MOST = 8;

    private final RuleFile file;
    private final List<Rule> rules;
    private final Book book;
    private final StringBuilder out = new StringBuilder();

    Provision(RuleFile file, List<Rule> rules, Book book) {
        this.file = file;
        this.rules = rules;
        this.book = book;
    }

    /** The rules of the file in the order of the file. */
    String text(CaseFile cases) {
        String name = file.path().getFileName().toString();
        String words = name.replaceFirst("^[^-]*-[^-.]*-?", "")
                .replaceFirst("\\.drl$", "")
                .replace('-', ' ');
        out.append("# ")
                .append(file.provision())
                .append(' ')
                .append(Markdown.plain(words))
                .append("\n\n");
        String folder = "../" + book.toRules() + "/" + file.topic().folder() + "/";
        out.append("Written from ")
                .append(Markdown.link(name, folder + name))
                .append(" and ")
                .append(Markdown.link("its cases", folder + cases.path().getFileName()))
                .append("; change those. Topic ")
                .append(Markdown.link(file.topic().folder(), "README.md"))
                .append(".\n");
        rules.forEach(this::rule);
        cases(cases);
        history();
        return out.toString();
    }

    private void rule(Rule rule) {
        out.append("\n## ")
                .append(rule.id())
                .append(": ")
                .append(Markdown.plain(rule.title()))
                .append("\n\n");
        out.append("| | |\n|---|---|\n");
        Authority authority = book.authorities().get(rule.authority());
        row("Authority", authority == null ? Markdown.plain(rule.authority()) : authority(authority));
        if (authority != null) {
            row("Kind", AuthorityWords.kind(authority));
            row("Authority in force", Markdown.days(authority.since(), authority.until()));
            row("Its text", AuthorityWords.passage(authority));
        }
        row("Rule in force", Markdown.days(rule.effective(), rule.until()));
        row("How the law was read", authority != null && authority.ours() ? "" : AuthorityWords.certainty(rule));
        row("Because", Markdown.plain(meta(rule, "rationale")));
        row("Note", Markdown.plain(meta(rule, "note")));
        row("Severity", Markdown.plain(meta(rule, "severity")));
        row("Where no function may need FDA", Markdown.plain(meta(rule, "elsewhere")));
        row("Counts before", Markdown.plain(meta(rule, "gate")));
        row("Lifted by", Markdown.plain(meta(rule, "lift")));
        row("Met by", meta(rule, "metBy").isEmpty() ? "" : Markdown.code(meta(rule, "metBy")));
        row("Told under", meta(rule, "under").isEmpty() ? "" : Markdown.code(meta(rule, "under")));
        row("Rows of the specification", Markdown.plain(meta(rule, "covers")));
        Conditions conditions = new Conditions(rule, book.links());
        out.append("\n**Fires when all of this holds**\n\n");
        conditions.holds().forEach(l -> out.append(l).append('\n'));
        out.append("\n**It then says**: ").append(Outcome.of(rule)).append('.');
        String readers = book.links().readBy(rule);
        out.append(readers.isEmpty() ? "" : " Read by " + readers + ".").append("\n\n");
        out.append("**Does not fire** while something above is open, or when one of this is so\n\n");
        conditions.fails().forEach(l -> out.append(l).append('\n'));
    }

    private static String authority(Authority authority) {
        String citation = authority.url().isBlank()
                ? Markdown.plain(authority.citation())
                : Markdown.link(authority.citation(), authority.url());
        return citation + ": " + Markdown.plain(authority.title())
                + (authority.also().isEmpty() ? "" : " (also " + Markdown.plain(authority.also()) + ")");
    }

    private void row(String name, String text) {
        if (!text.isBlank()) {
            out.append("| ").append(name).append(" | ").append(text).append(" |\n");
        }
    }

    private static String meta(Rule rule, String name) {
        return rule.metadata().getOrDefault(name, "");
    }

    private void cases(CaseFile file) {
        out.append("\n## Examples\n\n");
        if (file.cases().isEmpty()) {
            out.append("There are none.\n");
        }
        for (Case each : file.cases()) {
            out.append("- ").append(Markdown.plain(first(each.name())));
            out.append(each.day().equals(book.knownThrough()) ? "" : " (law of " + each.day() + ")")
                    .append(": ");
            out.append(each.expected().isEmpty() ? "nothing is concluded" : outcomes(each));
            out.append(".\n");
        }
    }

    private static String outcomes(Case each) {
        List<String> all = each.expected().stream().map(Outcome::of).sorted().toList();
        return all.size() > MOST
                ? String.join("; ", all.subList(0, MOST)) + "; and " + (all.size() - MOST) + " more"
                : String.join("; ", all);
    }

    private static String first(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private void history() {
        out.append("\n## History\n\n");
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules) {
            days.add(rule.effective());
            days.add(rule.until());
        }
        days.remove(LocalDate.MAX);
        for (LocalDate day : days) {
            out.append("- ")
                    .append(day)
                    .append(": ")
                    .append(String.join("; ", changes(day)))
                    .append(".\n");
        }
        rules.stream().map(Rule::authority).distinct().sorted().forEach(this::replaced);
        out.append("\nAll days are in ")
                .append(Markdown.link("changes of the law", "../changes.md"))
                .append(".\n");
    }

    private List<String> changes(LocalDate day) {
        List<String> changes = new ArrayList<>();
        String began = ids(rules.stream().filter(r -> r.effective().equals(day)).toList());
        String ended = ids(rules.stream().filter(r -> r.until().equals(day)).toList());
        if (!began.isEmpty()) {
            changes.add(
                    began + " took effect" + others(book.ended(file.topic(), day), "; that day ended in this topic "));
        }
        if (!ended.isEmpty()) {
            changes.add(ended + " ended" + others(book.began(file.topic(), day), "; that day began in this topic "));
        }
        return changes;
    }

    private String others(List<String> provisions, String lead) {
        String links = provisions.stream()
                .filter(p -> !p.equals(file.provision()))
                .map(book.links()::to)
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? "" : lead + links;
    }

    private void replaced(String citation) {
        Authority authority = book.authorities().get(citation);
        if (authority != null && !authority.replaces().isEmpty()) {
            out.append("- ")
                    .append(authority.since())
                    .append(": the authority ")
                    .append(Markdown.plain(citation))
                    .append(" took the place of ")
                    .append(Markdown.plain(authority.replaces()))
                    .append(".\n");
        }
    }

    private static String ids(List<Rule> rules) {
        return rules.stream().map(r -> Markdown.code(r.id())).collect(Collectors.joining(", "));
    }
}
