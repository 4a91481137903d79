package org.pathwayadvisor.audit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.review.Review;
import org.pathwayadvisor.review.ReviewState;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.Topic;

/** How many rules of each topic are reviewed as they stand, and what is missing. */
public final class ReviewStatus {
    private static final String ROW = "%-18s %6s %9s %10s %9s %9s %8s\n";

    private ReviewStatus() {}

    /** One topic counted in rules. @param two those that two different people agree with */
    public record Row(String topic, int rules, int reviewed, int two, int changed, int disagreed, int demanded) {}

    /** The topics that hold rules, and all together as the last row. */
    public static List<Row> rows(ReviewFolder folder) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> sizes = sizes(folder);
        for (Topic topic : Topic.values()) {
            Row row = row(topic.folder(), folder, sizes, f -> f.topic() == topic);
            if (row.rules() > 0) {
                rows.add(row);
            }
        }
        rows.add(row("all", folder, sizes, f -> true));
        return rows;
    }

    private static Map<String, Integer> sizes(ReviewFolder folder) {
        Map<String, Integer> sizes = new HashMap<>();
        folder.catalogue().rules().forEach(r -> sizes.merge(r.provision(), 1, Integer::sum));
        return sizes;
    }

    private static Row row(String name, ReviewFolder folder, Map<String, Integer> sizes, Predicate<RuleFile> which) {
        int[] counts = new int[6];
        for (Map.Entry<RuleFile, ReviewState> e : folder.states().entrySet()) {
            if (!which.test(e.getKey())) {
                continue;
            }
            int rules = sizes.getOrDefault(e.getKey().provision(), 0);
            ReviewState state = e.getValue();
            counts[0] += rules;
            counts[1] += state.reviewed() ? rules : 0;
            counts[2] += state.people() > 1 ? rules : 0;
            counts[3] += state.stale() ? rules : 0;
            counts[4] += state.against().isEmpty() ? 0 : rules;
            counts[5] += folder.demanded(e.getKey()) > state.people() ? rules : 0;
        }
        return new Row(name, counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /** The table, then what changed since its review and who disagrees. */
    public static String text(ReviewFolder folder) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT, ROW, "topic", "rules", "reviewed", "by two", "changed", "disagree", "missing"));
        for (Row r : rows(folder)) {
            out.append(String.format(
                    Locale.ROOT,
                    ROW,
                    r.topic(),
                    r.rules(),
                    r.reviewed(),
                    r.two(),
                    r.changed(),
                    r.disagreed(),
                    r.demanded()));
        }
        out.append("\nreviewed: a named person agrees with the rule and its cases as they stand; changed: since its\n")
                .append("review, so it counts no more; missing: reviews.yaml asks for more people than agree\n");
        lines(out, folder);
        return out.toString();
    }

    private static void lines(StringBuilder out, ReviewFolder folder) {
        folder.states().forEach((file, state) -> {
            if (state.stale()) {
                out.append("changed   ").append(file.provision()).append(": reviewed by ");
                out.append(names(state.changed())).append('\n');
            }
            if (!state.against().isEmpty()) {
                out.append("disagree  ").append(file.provision()).append(": ");
                out.append(names(state.against())).append('\n');
            }
        });
    }

    private static String names(List<Review> reviews) {
        return reviews.stream()
                .map(r -> r.reviewer() + " (" + r.role() + ", " + r.date() + ")")
                .collect(Collectors.joining("; "));
    }
}
