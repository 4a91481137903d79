package org.pathwayadvisor.audit.review;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.review.Review;
import org.pathwayadvisor.review.ReviewText;
import org.pathwayadvisor.review.Reviews;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** A review added to the text of the file of reviews, and read back before anybody writes it. */
public final class ReviewRecord {
    private ReviewRecord() {}

    /**
     * The text with the review added; all else of it stays as it is.
     *
     * @throws RulesInvalid where the text has a fault, or would not be read back as it is meant
     */
    public static String with(String text, Review review) {
        List<Problem> problems = new ArrayList<>();
        List<Review> wanted = new ArrayList<>();
        if (!text.isBlank()) {
            wanted.addAll(Reviews.parse(text, problems).all());
        }
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        wanted.add(review);
        String after = ReviewText.with(text, review);
        List<Review> read = Reviews.parse(after, problems).all();
        if (!problems.isEmpty() || !placeless(read).equals(placeless(wanted))) {
            throw new RulesInvalid(List.of(new Problem(
                    new Place(Reviews.FILE, 0, 0),
                    "the review cannot be added to the file as it is laid out",
                    "let `reviews:` be its last key, with each review as `  - rule:` below it")));
        }
        return after;
    }

    private static List<Review> placeless(List<Review> reviews) {
        return reviews.stream()
                .map(r -> new Review(
                        new Place("", 0, 0),
                        r.rule(),
                        r.hash(),
                        r.reviewer(),
                        r.role(),
                        r.date(),
                        r.read(),
                        r.verdict(),
                        r.note()))
                .toList();
    }
}
