package org.pathwayadvisor.review;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Text;

/** Writes a review into the text of the file of reviews; nothing else of the text changes. */
public final class ReviewText {
    private static final Pattern EMPTY = Pattern.compile("(?m)^reviews:[ \\t]*(\\[[ \\t]*]|~|null)?[ \\t]*(#.*)?$");
    private static final Pattern LIST = Pattern.compile("(?m)^reviews:[ \\t]*(#.*)?$");

    private ReviewText() {}

    /** The text with the review at its end, where `reviews` is its last key. */
    public static String with(String text, Review review) {
        String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        if (!LIST.matcher(before).find()) {
            Matcher empty = EMPTY.matcher(before);
            before = empty.find() ? empty.replaceFirst("reviews:") : before + "reviews:\n";
        }
        return before + entry(review);
    }

    private static String entry(Review review) {
        List<String> values = List.of(
                review.rule(),
                quoted(review.hash()),
                quoted(review.reviewer()),
                quoted(review.role()),
                review.date().toString(),
                quoted(review.read()),
                Text.word(review.verdict()),
                quoted(review.note()));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "  - " : "    ")
                    .append(ReviewReader.KEYS.get(i))
                    .append(": ")
                    .append(values.get(i))
                    .append('\n');
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return "\"" + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** One line of words, without what is not to be seen. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
