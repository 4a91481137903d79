package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of changing rules on purpose, for a screen and for other programs. */
public final class MutationText {
    private MutationText() {}

    /** Survivors first, then changes without effect, then the counts. */
    public static String of(MutationResult result) {
        StringBuilder page = new StringBuilder();
        for (MutationResult.Unnoticed u : result.unnoticed()) {
            page.append(u.place()).append(": no case of `").append(u.rule()).append("` notices ");
            page.append(u.what()).append("\n  help: ").append(u.help()).append('\n');
            u.draft().forEach(line -> page.append("    ").append(line).append('\n'));
        }
        if (!result.equal().isEmpty()) {
            page.append("Changes that make no difference:\n");
            Map<String, Integer> reasons = new TreeMap<>();
            result.equal().forEach(e -> {
                page.append("  ")
                        .append(e.place())
                        .append(": `")
                        .append(e.rule())
                        .append("`, ");
                page.append(e.what()).append('\n');
                reasons.merge(e.why(), 1, Integer::sum);
            });
            reasons.forEach((why, count) -> page.append("  Why (")
                    .append(count)
                    .append("): ")
                    .append(why)
                    .append('\n'));
        }
        page.append(String.format(
                Locale.ROOT,
                "Changed on purpose: %,d changes in %,d rules. Noticed by a case: %,d.%n",
                result.changes(),
                result.rules(),
                result.noticedChanges()));
        result.noticed()
                .forEach((change, count) ->
                        page.append(String.format(Locale.ROOT, "  %-19s %,7d noticed%n", change.words(), count)));
        return page.append(String.format(
                        Locale.ROOT,
                        "Without effect: %,d. Not noticed: %,d.%n",
                        result.equal().size(),
                        result.unnoticed().size()))
                .toString();
    }

    /** The same for other programs. */
    public static Map<String, Object> fields(MutationResult result) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("holds", result.holds());
        root.put("rules", result.rules());
        root.put("cases", result.cases());
        root.put("changes", result.changes());
        Map<String, Object> noticed = new LinkedHashMap<>();
        result.noticed().forEach((change, count) -> noticed.put(word(change), count));
        root.put("noticed", noticed);
        List<Object> equal = new ArrayList<>();
        result.equal()
                .forEach(e -> equal.add(
                        fields(e.rule(), e.place().file(), e.place().line(), e.change(), e.what(), "why", e.why())));
        root.put("withoutEffect", equal);
        List<Object> unnoticed = new ArrayList<>();
        result.unnoticed().forEach(u -> {
            Map<String, Object> fields =
                    fields(u.rule(), u.place().file(), u.place().line(), u.change(), u.what(), "help", u.help());
            fields.put("case", String.join("\n", u.draft()));
            unnoticed.add(fields);
        });
        root.put("notNoticed", unnoticed);
        return root;
    }

    private static Map<String, Object> fields(
            String rule, String file, int line, Change change, String what, String name, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", rule);
        fields.put("file", file);
        fields.put("line", line);
        fields.put("change", word(change));
        fields.put("what", what);
        fields.put(name, text);
        return fields;
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
