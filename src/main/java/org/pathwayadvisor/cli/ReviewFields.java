package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.review.ReviewText;
import org.pathwayadvisor.review.Verdict;

/** What a reviewer says: all of it, or nothing is recorded. */
record ReviewFields(String reviewer, String role, Verdict verdict, String read, String note) {
    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("verdict", "Your verdict: agrees, agrees-with-note or disagrees (nothing: record nothing)");
        ASKED.put("reviewer", "Your name");
        ASKED.put("role", "Your role, such as regulatory affairs lead");
        ASKED.put("read", "Which text you read: edition and pinpoint, such as eCFR 2025-04-01, 807.81(a)(3)");
        ASKED.put("note", "Your note");
    }

    static void declare(Syntax syntax) {
        syntax.option("reviewer", "NAME", "Who reviewed it.")
                .option("role", "ROLE", "What qualifies the reviewer: regulatory affairs lead.")
                .option("verdict", "VERDICT", "agrees, agrees-with-note or disagrees.")
                .option("read", "TEXT", "Which text was read: edition and pinpoint.")
                .option("note", "TEXT", "What the reviewer noted; needed unless the verdict is agrees.");
    }

    /**
     * The fields of a command line; empty where none was given, or where the one who is asked gives no verdict.
     *
     * @param ask asks the user, where somebody sits at a terminal
     * @throws UsageError where some are given and others are missing
     */
    static Optional<ReviewFields> of(Line line, Optional<UnaryOperator<String>> ask) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : ASKED.keySet()) {
            line.option(name)
                    .map(ReviewText::line)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> given.put(name, text));
        }
        boolean some = ASKED.keySet().stream().anyMatch(line::has);
        if (!some && ask.isEmpty()) {
            return Optional.empty();
        }
        if (ask.isPresent() && !given.containsKey("verdict")) {
            String said = asked(ask.get(), "verdict");
            if (said.isEmpty()) {
                return Optional.empty();
            }
            given.put("verdict", said);
        }
        Optional<Verdict> verdict = Optional.ofNullable(given.get("verdict")).map(ReviewFields::verdict);
        List<String> missing = new ArrayList<>();
        for (String name : ASKED.keySet()) {
            boolean needed =
                    !name.equals("note") || verdict.map(Verdict::needsNote).orElse(false);
            if (!needed || given.containsKey(name)) {
                continue;
            }
            String said = ask.map(a -> asked(a, name)).orElse("");
            if (said.isEmpty()) {
                missing.add("--" + name);
            } else {
                given.put(name, said);
            }
        }
        if (!missing.isEmpty()) {
            throw new UsageError(
                    "a review needs " + String.join(", ", missing) + "; nothing was recorded",
                    "a review says who, in which role, of which text, and with which verdict");
        }
        return Optional.of(new ReviewFields(
                given.get("reviewer"),
                given.get("role"),
                verdict.orElseThrow(),
                given.get("read"),
                given.getOrDefault("note", "")));
    }

    private static String asked(UnaryOperator<String> ask, String name) {
        return ReviewText.line(ask.apply(ASKED.get(name)));
    }

    private static Verdict verdict(String word) {
        List<String> known = Stream.of(Verdict.values()).map(Text::word).toList();
        return Stream.of(Verdict.values())
                .filter(v -> Text.word(v).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "`" + word + "` is not a verdict; nothing was recorded",
                        Nearest.hint(word, known, "verdicts: " + String.join(", ", known))));
    }
}
