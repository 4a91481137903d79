package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;

/**
 * A stop or a duty that open answers could bring, for whoever asks one question after the other.
 *
 * @param subject the entry that it is about
 * @param hangsOn the open answers that decide it
 * @param stop    true for a stop, false for a duty
 */
record Hanging(String subject, List<String> hangsOn, boolean stop) {
    /** What hangs on one question. */
    private static final class Asked {
        private final OpenAnswer first;
        private final Set<String> choices = new TreeSet<>();
        private int stops;
        private int duties;

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

    /**
     * The questions behind them: each stop and duty counts for the one that is asked first. Those on which most stops
     * hang come first, then those on which most duties hang, then form order.
     *
     * @param skipped the questions that nobody can answer
     */
    static List<OpenQuestion> questions(
            List<Hanging> all, Answers answers, Set<String> skipped, OpenQuestion.About about) {
        Map<String, Integer> behind = new HashMap<>();
        all.forEach(h -> h.hangsOn().forEach(a -> behind.merge(a, 1, Integer::sum)));
        Map<String, OpenAnswer> open = new HashMap<>();
        behind.keySet().forEach(a -> open.put(a, OpenAnswer.of(a)));
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Hanging h : all) {
            gate(h, open, behind, answers, skipped).ifPresent(gate -> {
                Asked one = asked.computeIfAbsent(gate.question(), q -> new Asked(gate));
                one.stops += h.stop() ? 1 : 0;
                one.duties += h.stop() ? 0 : 1;
                if (!gate.choice().isEmpty()) {
                    one.choices.add(gate.choice());
                }
            });
        }
        return asked.values().stream()
                .sorted(Comparator.comparing((Asked a) -> -a.stops)
                        .thenComparing(a -> -a.duties)
                        .thenComparing(a -> a.first.ask().order())
                        .thenComparing(a -> a.first.key()))
                .map(a -> a.question(about))
                .toList();
    }

    /**
     * Of the answers that it hangs on, the one on which fewest others hang says what it is about; where the form does not
     * offer that one yet, the question that opens it.
     */
    private static Optional<OpenAnswer> gate(
            Hanging hanging,
            Map<String, OpenAnswer> open,
            Map<String, Integer> behind,
            Answers answers,
            Set<String> skipped) {
        List<String> left = new ArrayList<>(hanging.hangsOn());
        left.removeIf(a -> skipped.contains(open.get(a).question()));
        return left.stream()
                .min(Comparator.comparing((String a) -> Offer.of(open.get(a), answers) == Offer.CLOSED)
                        .thenComparing(behind::get)
                        .thenComparing(a -> !open.get(a).key().subject().equals(hanging.subject())))
                .map(open::get)
                .map(answer -> {
                    OpenAnswer gate = answer.gate(answers);
                    return skipped.contains(gate.question()) ? answer : gate;
                });
    }
}
