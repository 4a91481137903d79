package org.pathwayadvisor.audit.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.audit.citation.Excerpt;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.review.Review;
import org.pathwayadvisor.review.ReviewHash;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleFile;

/** What a reviewer reads before and after the rule and its cases: where the text stands, and who reviewed it before. */
public final class ReviewPage {
    private static final int WIDTH = 96;
    private static final int LONGEST = 6000;

    private ReviewPage() {}

    /** Each authority of the provision with its passage, in words where there is a folder of texts. */
    public static String texts(List<Rule> provision, Map<String, Authority> authorities, Optional<Path> sources) {
        StringBuilder out = new StringBuilder("THE TEXT\n");
        Set<String> seen = new TreeSet<>();
        for (Rule rule : provision) {
            Authority authority = authorities.get(rule.authority());
            if (authority != null && seen.add(rule.authority())) {
                text(out, authority, sources);
            }
        }
        return out.append('\n').toString();
    }

    private static void text(StringBuilder out, Authority authority, Optional<Path> sources) {
        out.append("  ")
                .append(authority.citation())
                .append(" (")
                .append(authority.kind())
                .append(")\n");
        out.append("    ").append(authority.url()).append('\n');
        if (authority.passage().isEmpty()) {
            out.append("    no passage on record: ")
                    .append(authority.ours() ? "our own policy, which is nobody's law" : authority.unchecked())
                    .append('\n');
            return;
        }
        authority
                .passage()
                .ifPresent(p -> out.append("    ")
                        .append(p.heading())
                        .append(" in ")
                        .append(p.text())
                        .append(", edition ")
                        .append(p.edition())
                        .append(
                                authority.checked().equals(LocalDate.MIN)
                                        ? ""
                                        : ", last read on " + authority.checked())
                        .append('\n'));
        if (sources.isEmpty()) {
            out.append("    --sources DIR shows its words\n");
            return;
        }
        Optional<Excerpt> excerpt = Excerpt.of(authority, sources.get());
        if (excerpt.isEmpty()) {
            out.append("    not found in ").append(sources.get()).append('\n');
            return;
        }
        out.append("    ").append(excerpt.get().file()).append(":\n");
        if (!excerpt.get().asRead()) {
            out.append("    OTHER WORDS than those that were read when the entry was written\n");
        }
        String words = excerpt.get().text();
        boolean cut = words.length() > LONGEST;
        wrap(out, cut ? words.substring(0, LONGEST) : words);
        if (cut) {
            out.append("    | … ").append(words.length() - LONGEST).append(" more characters in that file\n");
        }
    }

    private static void wrap(StringBuilder out, String words) {
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + word.length() > WIDTH - 6) {
                out.append("    | ").append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        out.append("    | ").append(line.toString().stripTrailing()).append('\n');
    }

    /** Who reviewed it so far, and what counts. */
    public static String past(RuleFile file, ReviewState state, boolean lighter) {
        StringBuilder out = new StringBuilder(
                "\nREVIEWS of " + file.provision() + " (fingerprint of rule and cases " + ReviewHash.of(file) + ")\n");
        if (lighter) {
            out.append("  it can make an answer lighter\n");
        }
        state.agreeing().forEach(r -> line(out, r, ""));
        state.against().forEach(r -> line(out, r, ""));
        state.changed().forEach(r -> line(out, r, "; rule or cases changed since, so it counts no more"));
        if (state.agreeing().isEmpty()
                && state.against().isEmpty()
                && state.changed().isEmpty()) {
            out.append("  nobody has reviewed it\n");
        }
        return out.toString();
    }

    private static void line(StringBuilder out, Review review, String more) {
        out.append("  ")
                .append(review.date())
                .append("  ")
                .append(review.reviewer())
                .append(" (")
                .append(review.role())
                .append(") ")
                .append(Text.meaning(review.verdict()))
                .append(more)
                .append("\n              read ")
                .append(review.read())
                .append('\n');
        if (!review.note().isEmpty()) {
            out.append("              ").append(review.note()).append('\n');
        }
    }
}
