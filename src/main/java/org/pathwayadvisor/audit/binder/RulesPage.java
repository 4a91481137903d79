package org.pathwayadvisor.audit.binder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pathwayadvisor.audit.page.AuthorityWords;
import org.pathwayadvisor.audit.page.Markdown;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.Topic;

/** Every rule with authority, rationale, certainty and review. */
final class RulesPage {
    private RulesPage() {}

    static String of(Material material) {
        StringBuilder out = new StringBuilder("# Rules\n\n");
        out.append(material.catalogue().rules().size())
                .append(" rules in ")
                .append(material.base().files().size())
                .append(" files. In rules.json each stands with fingerprints of its conditions and its words.\n");
        certainty(out, material);
        Map<String, ReviewState> states = new LinkedHashMap<>();
        for (Map.Entry<RuleFile, ReviewState> e : material.reviews().states().entrySet()) {
            states.put(e.getKey().provision(), e.getValue());
        }
        for (Topic topic : Topic.values()) {
            if (material.base().files().stream().noneMatch(f -> f.topic() == topic)) {
                continue;
            }
            out.append("\n## ").append(topic.folder()).append("\n\n");
            out.append("| Rule | Says | Authority | Because | How the law was read | In force | Reviewed |\n");
            out.append("|---|---|---|---|---|---|---|\n");
            material.catalogue().rules().stream()
                    .filter(r -> r.file().topic() == topic)
                    .forEach(r -> row(out, r, material, states.get(r.provision())));
        }
        return out.toString();
    }

    private static void certainty(StringBuilder out, Material material) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (Rule rule : material.catalogue().rules()) {
            counts.merge(how(rule, material), 1, Integer::sum);
        }
        out.append("\n| How the law was read | Rules |\n|---|--:|\n");
        counts.forEach((how, count) ->
                out.append("| ").append(how).append(" | ").append(count).append(" |\n"));
    }

    private static String how(Rule rule, Material material) {
        Authority authority = material.reference().authorities().get(rule.authority());
        return authority != null && authority.ours() ? "our own policy" : AuthorityWords.certainty(rule);
    }

    private static void row(StringBuilder out, Rule rule, Material material, ReviewState state) {
        Authority authority = material.reference().authorities().get(rule.authority());
        out.append("| ").append(rule.id()).append(" | ").append(Markdown.plain(rule.title()));
        out.append(" | ").append(Markdown.plain(rule.authority()));
        out.append(authority == null || authority.ours() ? "" : " (" + authority.kind() + ")");
        out.append(" | ").append(Markdown.plain(rule.metadata().getOrDefault("rationale", "")));
        out.append(" | ").append(how(rule, material));
        out.append(" | ").append(Markdown.days(rule.effective(), rule.until()));
        out.append(" | ").append(reviewed(state)).append(" |\n");
    }

    private static String reviewed(ReviewState state) {
        if (!state.against().isEmpty()) {
            return "somebody disagrees";
        }
        return state.reviewed()
                ? state.people() == 1 ? "by one person" : "by " + state.people() + " people"
                : state.stale() ? "changed since" : "no";
    }
}
