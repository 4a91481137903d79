package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;

/**
 * A stop or a duty that open answers could bring, for whoever asks one question after the other.
 *
 * @param hangsOn the open answers that decide it
 * @param stop    true for a stop, false for a duty
 */
record Hanging(List<String> hangsOn, boolean stop) {
    /** What a stop that hangs on one question alone counts: many can be added without loss. */
    private static final long WHOLE = 1_000_000_000L;

    /** What hangs on one question. */
    private static final class Asked {
        private final OpenAnswer first;
        private final Set<String> choices = new TreeSet<>();
        private int stops;
        private int duties;
        private long near;

        private Asked(OpenAnswer first) {
            this.first = first;
        }

        private OpenQuestion question(OpenQuestion.About about) {
            return OpenQuestion.of(
                    new Key(first.key().subject(), first.ask().path()),
                    first.ask(),
                    List.copyOf(choices),
                    about,
                    stops,
                    duties);
        }
    }

    /** The questions behind them, as many as they are: those on which most hang come first, and stops weigh most. */
    static List<OpenQuestion> weighed(List<Hanging> all) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Hanging h : all) {
            h.hangsOn().stream()
                    .map(a -> OpenAnswer.of(a).question())
                    .distinct()
                    .forEach(p -> weights.merge(p, h.stop() ? 100 : 1, Integer::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> open(e.getKey()))
                .toList();
    }

    private static OpenQuestion open(String path) {
        var asked = OpenAnswer.of(path).ask().question();
        return new OpenQuestion(path, asked.text(), asked.why(), Text.meaning(asked.who()), List.of(), List.of());
    }

    /**
     * The questions behind them. First comes what settles most stops soonest: a stop counts the less the more questions
     * it hangs on, by the square of their number. Then come those on which most duties hang, then form order.
     *
     * @param skipped the questions that nobody can answer
     */
    static List<OpenQuestion> questions(
            List<Hanging> all, Answers answers, Set<String> skipped, OpenQuestion.About about) {
        Map<String, OpenAnswer> open = new HashMap<>();
        all.forEach(h -> h.hangsOn().forEach(a -> open.computeIfAbsent(a, OpenAnswer::of)));
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Hanging h : all) {
            Set<String> counted = new HashSet<>();
            long near = h.stop() ? near(h, open) : 0;
            for (OpenAnswer gate : gates(h, open, answers, skipped)) {
                Asked one = asked.computeIfAbsent(gate.question(), q -> new Asked(gate));
                if (counted.add(gate.question())) {
                    one.stops += h.stop() ? 1 : 0;
                    one.duties += h.stop() ? 0 : 1;
                    one.near += near;
                }
                if (!gate.choice().isEmpty()) {
                    one.choices.add(gate.choice());
                }
            }
        }
        return asked.values().stream()
                .sorted(Comparator.comparing((Asked a) -> -a.near)
                        .thenComparing(a -> -a.duties)
                        .thenComparing(a -> a.first.ask().order())
                        .thenComparing(a -> a.first.key()))
                .map(a -> a.question(about))
                .toList();
    }

    private static long near(Hanging stop, Map<String, OpenAnswer> open) {
        long questions = stop.hangsOn().stream()
                .map(a -> open.get(a).question())
                .distinct()
                .count();
        return questions == 0 ? 0 : WHOLE / (questions * questions);
    }

    /**
     * The answers that it hangs on; in place of one that the form does not offer yet, the one that opens it. What a
     * skipped question would open is skipped too. One that the form closed is asked only where nothing else is left.
     */
    private static List<OpenAnswer> gates(
            Hanging hanging, Map<String, OpenAnswer> open, Answers answers, Set<String> skipped) {
        List<OpenAnswer> offered = new ArrayList<>();
        List<OpenAnswer> closed = new ArrayList<>();
        for (String name : hanging.hangsOn()) {
            OpenAnswer answer = open.get(name);
            if (!skipped.contains(answer.question())) {
                OpenAnswer gate = DataAnswers.before(answer.gate(answers), answers, skipped);
                if (skipped.contains(gate.question()) && answer.opened(answers)) {
                    gate = DataAnswers.before(answer, answers, skipped); // opened by what somebody thinks
                }
                if (!skipped.contains(gate.question())) {
                    (Offer.of(answer, answers) == Offer.CLOSED ? closed : offered).add(gate);
                }
            }
        }
        return offered.isEmpty() ? closed : offered;
    }
}
