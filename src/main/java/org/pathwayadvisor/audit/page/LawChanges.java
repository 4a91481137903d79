package org.pathwayadvisor.audit.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.StateLawInfo;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Rule;

/** What began and ended on which day: authorities, rules, rows of state law and device types, the newest day first. */
final class LawChanges {
    private final Book book;
    private final Map<LocalDate, List<String>> days = new TreeMap<>(Comparator.reverseOrder());

    LawChanges(Book book) {
        this.book = book;
        book.authorities().values().stream().filter(a -> !a.ours()).forEach(this::authority);
        book.rules().forEach(this::rule);
        book.reference().stateLaws().values().forEach(this::stateLaw);
        book.reference().types().values().forEach(this::type);
        days.remove(LocalDate.MIN);
        days.remove(LocalDate.MAX);
    }

    String text() {
        StringBuilder out = new StringBuilder("# Changes of the law\n\n[All topics](README.md)\n\n");
        out.append("""
                What the rules, authorities and tables say of their own days: what took effect, and what ended. A day of a rule
                that rests on our own policy is that of the law which it serves, or 1976-05-28 where it has none. The law is
                known through\s""");
        out.append(book.knownThrough()).append(".\n");
        days.forEach((day, lines) -> {
            out.append("\n## ").append(day).append("\n\n");
            lines.forEach(l -> out.append("- ").append(l).append('\n'));
        });
        return out.toString();
    }

    private void add(LocalDate day, String line) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(line);
    }

    private void authority(Authority a) {
        String name = Markdown.plain(a.citation()) + " (" + a.kind() + "): " + Markdown.plain(a.title());
        add(
                a.since(),
                "law began: " + name + (a.replaces().isEmpty() ? "" : ", in place of " + Markdown.plain(a.replaces())));
        add(a.until(), "law ended: " + name);
    }

    private void rule(Rule rule) {
        String name = Markdown.link(rule.id(), rule.file().topic().folder() + "/" + rule.provision() + ".md") + ": "
                + Markdown.plain(rule.title());
        add(rule.effective(), "rule began: " + name);
        add(rule.until(), "rule ended: " + name);
    }

    private void stateLaw(StateLawInfo law) {
        String name = Markdown.code(law.id()) + ": " + Markdown.plain(law.title());
        add(law.since(), (law.older() ? "state law held from this day, older itself: " : "state law began: ") + name);
        add(law.until(), "state law ended: " + name);
    }

    private void type(TypeInfo type) {
        for (TypeInfo.Period period : type.history()) {
            add(
                    period.from(),
                    "device type " + Markdown.code(type.type()) + " " + Markdown.plain(type.title()) + ": "
                            + Text.meaning(period.deviceClass())
                            + (period.exempt() == Tri.YES ? ", exempt from 510(k)" : "")
                            + (period.by().isEmpty() ? "" : " (" + Markdown.plain(period.by()) + ")"));
        }
    }
}
