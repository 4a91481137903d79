package org.pathwayadvisor.audit.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Topic;

/** The ways to a rule's page: by topic and by authority. */
final class Indexes {
    private final Book book;

    Indexes(Book book) {
        this.book = book;
    }

    /** The first page: what stands here, and the topics. */
    String first() {
        StringBuilder out = new StringBuilder("# The rules, a page a provision\n\n");
        out.append("""
                Written from the rule files, their cases and the tables; do not edit these pages. `./pathway rules docs
                --output DIR` writes them, also for rules of your own. A page says what its rules cite, when they fire and when
                not, in the words of the questionnaire, with their cases as examples. What a page says is what the rule does;
                whether that is the law, a reviewer has to say: `./pathway rules review ID`.

                - [By authority](by-authority.md): which rules rest on which source
                - [Changes of the law](changes.md): what began and ended, by day

                """);
        out.append("| Topic | Provisions | Rules |\n|---|--:|--:|\n");
        for (Topic topic : Topic.values()) {
            List<Rule> rules = of(topic);
            if (!rules.isEmpty()) {
                out.append("| ")
                        .append(Markdown.link(topic.folder(), topic.folder() + "/README.md"))
                        .append(" | ")
                        .append(rules.stream().map(Rule::provision).distinct().count())
                        .append(" | ")
                        .append(rules.size())
                        .append(" |\n");
            }
        }
        out.append("| All | ")
                .append(book.rules().stream().map(Rule::provision).distinct().count())
                .append(" | ")
                .append(book.rules().size())
                .append(" |\n");
        return out.toString();
    }

    /** The page of one topic. */
    String topic(Topic topic) {
        StringBuilder out = new StringBuilder("# " + topic.folder() + "\n\n");
        out.append("[All topics](../README.md)\n\n| Rule | Says | Authority | In force |\n|---|---|---|---|\n");
        for (Rule rule : of(topic)) {
            out.append("| ").append(Markdown.link(rule.id(), rule.provision() + ".md"));
            out.append(" | ").append(Markdown.plain(rule.title()));
            out.append(" | ").append(Markdown.plain(rule.authority()));
            out.append(" | ")
                    .append(Markdown.days(rule.effective(), rule.until()))
                    .append(" |\n");
        }
        return out.toString();
    }

    /** The page of all authorities, the binding kinds first. */
    String authorities() {
        StringBuilder out = new StringBuilder("# Rules by authority\n\n[All topics](README.md)\n");
        Map<String, TreeSet<String>> citing = new TreeMap<>();
        Map<String, String> topics = new TreeMap<>();
        for (Rule rule : book.rules()) {
            citing.computeIfAbsent(rule.authority(), a -> new TreeSet<>()).add(rule.provision());
            topics.put(rule.provision(), rule.file().topic().folder());
        }
        for (String kind : AuthorityWords.kinds()) {
            List<Authority> some = book.authorities().values().stream()
                    .filter(a -> a.kind().equals(kind))
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            out.append("\n## ").append(kind).append("\n\n").append(kind).append(": ");
            out.append(AuthorityWords.weight(kind)).append(".\n\n");
            out.append("| Source | Title | In force | Rules |\n|---|---|---|---|\n");
            for (Authority a : some) {
                String rules = citing.getOrDefault(a.citation(), new TreeSet<>()).stream()
                        .map(p -> Markdown.link(p, topics.get(p) + "/" + p + ".md"))
                        .collect(Collectors.joining(", "));
                out.append("| ")
                        .append(a.url().isBlank() ? Markdown.plain(a.citation()) : Markdown.link(a.citation(), a.url()))
                        .append(" | ")
                        .append(Markdown.plain(a.title()))
                        .append(" | ")
                        .append(Markdown.days(a.since(), a.until()))
                        .append(" | ")
                        .append(rules.isEmpty() ? "tables or questions only" : rules)
                        .append(" |\n");
            }
        }
        return out.toString();
    }

    private List<Rule> of(Topic topic) {
        return book.rules().stream().filter(r -> r.file().topic() == topic).toList();
    }
}
