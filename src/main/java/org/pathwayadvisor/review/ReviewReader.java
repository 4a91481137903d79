package org.pathwayadvisor.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.rulebase.Topic;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Reads rules/reviews.yaml; every fault is a located problem, and an entry with one counts for nothing. */
final class ReviewReader {
    private static final String REQUIRE = "require";
    private static final String REVIEWS = "reviews";
    private static final String TOPICS = "topics";
    private static final String TWO = "two-where-lighter";

    /** The keys of an entry, in the order in which they are written. */
    static final List<String> KEYS = List.of("rule", "hash", "reviewer", "role", "date", "read", "verdict", "note");

    private final List<Problem> problems;

    ReviewReader(List<Problem> problems) {
        this.problems = problems;
    }

    Reviews read(Node root) {
        if (!(root instanceof Node.Fields fields)) {
            problem(root.place(), "the file is no group of keys", "its keys are `require` and `reviews`");
            return new Reviews(Demand.NONE, List.of());
        }
        known(fields, List.of(REQUIRE, REVIEWS));
        List<Review> reviews = new ArrayList<>();
        Node list = fields.get(REVIEWS);
        if (list instanceof Node.Items items) {
            items.items().forEach(item -> entry(item, reviews));
        } else if (list != null) {
            problem(list.place(), "`reviews` must be a list", "`reviews: []` is the empty one");
        }
        return new Reviews(demand(fields.get(REQUIRE)), reviews);
    }

    private Demand demand(Node node) {
        if (node == null) {
            return Demand.NONE;
        }
        if (!(node instanceof Node.Fields fields)) {
            problem(node.place(), "`require` must be a group of keys", "`require: {topics: []}` asks for no review");
            return Demand.NONE;
        }
        known(fields, List.of(TOPICS, TWO));
        Set<String> topics = new TreeSet<>();
        if (fields.get(TOPICS) instanceof Node.Items items) {
            for (Node item : items.items()) {
                String word = item instanceof Node.Text t ? t.value() : "";
                if (Topic.folders().contains(word)) {
                    topics.add(word);
                } else {
                    problem(
                            item.place(),
                            "`" + word + "` is not a topic",
                            Nearest.hint(word, Topic.folders(), "topics: " + String.join(", ", Topic.folders())));
                }
            }
        } else if (fields.get(TOPICS) != null) {
            problem(fields.get(TOPICS).place(), "`topics` must be a list", "such as `topics: [decision-support]`");
        }
        String two = fields.get(TWO) instanceof Node.Text t ? t.value() : "yes";
        if (!List.of("yes", "no").contains(two)) {
            problem(fields.get(TWO).place(), "`" + two + "` is neither yes nor no", "");
        }
        return new Demand(topics, !two.equals("no"));
    }

    private void entry(Node item, List<Review> reviews) {
        int before = problems.size();
        if (!(item instanceof Node.Fields fields)) {
            problem(item.place(), "a review is a group of keys", "its keys are " + String.join(", ", KEYS));
            return;
        }
        known(fields, KEYS);
        LocalDate date = date(fields);
        Verdict verdict = verdict(fields);
        Review review = new Review(
                fields.place(),
                text(fields, "rule"),
                text(fields, "hash"),
                text(fields, "reviewer"),
                text(fields, "role"),
                date,
                text(fields, "read"),
                verdict,
                fields.get("note") instanceof Node.Text t ? t.value().strip() : "");
        if (verdict.needsNote() && review.note().isEmpty() && problems.size() == before) {
            problem(
                    fields.place(),
                    "the verdict `" + Text.word(verdict) + "` has no `note`",
                    "say what the reviewer noted");
        }
        if (problems.size() == before) {
            reviews.add(review);
        }
    }

    private String text(Node.Fields fields, String key) {
        String text = fields.get(key) instanceof Node.Text t ? t.value().strip() : "";
        if (text.isEmpty()) {
            problem(fields.place(), "the review has no `" + key + "`", "a review needs all of its keys");
        }
        return text;
    }

    private LocalDate date(Node.Fields fields) {
        String text = text(fields, "date");
        try {
            return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(fields.get("date").place(), "`" + text + "` is not a date", "dates read 2026-01-29");
            return LocalDate.MIN;
        }
    }

    private Verdict verdict(Node.Fields fields) {
        String text = text(fields, "verdict");
        List<String> known = Stream.of(Verdict.values()).map(Text::word).toList();
        if (!text.isEmpty() && !known.contains(text)) {
            problem(
                    fields.get("verdict").place(),
                    "`" + text + "` is not a verdict",
                    Nearest.hint(text, known, "verdicts: " + String.join(", ", known)));
        }
        return Stream.of(Verdict.values())
                .filter(v -> Text.word(v).equals(text))
                .findFirst()
                .orElse(Verdict.AGREES);
    }

    private void known(Node.Fields fields, List<String> keys) {
        for (Node.Field field : fields.fields()) {
            if (!keys.contains(field.key())) {
                problem(
                        field.place(),
                        "`" + field.key() + "` is not known here",
                        Nearest.hint(field.key(), keys, "known: " + String.join(", ", keys)));
            }
        }
    }

    private void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }
}
