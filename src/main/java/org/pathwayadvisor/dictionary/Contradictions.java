package org.pathwayadvisor.dictionary;

import static org.pathwayadvisor.model.Tri.NO;
import static org.pathwayadvisor.model.Tri.YES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pathwayadvisor.model.ImageKind;

/**
 * Answers about one subject that cannot both be true. Only plain logic stands here, no law: a completion that breaks a
 * pair is no completion, and a questionnaire that breaks one is sent back.
 */
public final class Contradictions {
    private static final String ONLY_SHOWN = "what only shows the same data does nothing else with them";
    private static final String NO_IMAGE = "without an image there is nothing to work on";
    private static final String NO_EFFECT = "a change with no other effect than security cannot have this one";
    private static final String AS_CLEARED = "what is restored or planned is not a new use";

    private static final List<Pair> ALL = build();
    private static final Map<String, List<Pair>> BY_PATH = index();

    private Contradictions() {}

    /** Two answers about the same subject, and why they cannot both be true. */
    public record Pair(String pathA, Object valueA, String pathB, Object valueB, String why) {
        /** True where both answers are given so; {@code known} gives null for what is unanswered. */
        public boolean violated(String subject, Function<Key, Object> known) {
            return valueA.equals(known.apply(new Key(subject, pathA)))
                    && valueB.equals(known.apply(new Key(subject, pathB)));
        }
    }

    /** Every pair, in a fixed order. */
    public static List<Pair> all() {
        return ALL;
    }

    /** The pairs that an answer takes part in. */
    public static List<Pair> of(String path) {
        return BY_PATH.getOrDefault(path, List.of());
    }

    /** Every pair that the answers about a subject break; {@code known} gives null for what is unanswered. */
    public static List<Pair> violated(String subject, Function<Key, Object> known) {
        return ALL.stream().filter(p -> p.violated(subject, known)).toList();
    }

    /** True where one answer breaks a pair with the others: the check to make after setting it. */
    public static boolean breaks(Key changed, Object value, Function<Key, Object> known) {
        for (Pair p : of(changed.path())) {
            boolean first = p.pathA().equals(changed.path());
            if ((first ? p.valueA() : p.valueB()).equals(value)
                    && (first ? p.valueB() : p.valueA())
                            .equals(known.apply(new Key(changed.subject(), first ? p.pathB() : p.pathA())))) {
                return true;
            }
        }
        return false;
    }

    private static List<Pair> build() {
        List<Pair> all = new ArrayList<>();
        for (String other : List.of(
                "alert",
                "score",
                "options",
                "one-recommendation",
                "diagnosis",
                "treatment-or-dose",
                "measurement",
                "marks-on-image",
                "device-command")) {
            all.add(new Pair("output.display-only", YES, "output." + other, YES, ONLY_SHOWN));
        }
        all.add(new Pair("output.display-only", YES, "records.interprets", YES, ONLY_SHOWN));
        all.add(new Pair("output.display-only", YES, "records.alarms-or-ranks", YES, ONLY_SHOWN));
        all.add(new Pair("output.display-only", YES, "records.controls-device", YES, ONLY_SHOWN));
        for (String work : List.of("draws", "drops-cases", "characterises")) {
            all.add(new Pair("inputs.image", NO, "image." + work, YES, NO_IMAGE));
        }
        for (ImageKind kind : ImageKind.values()) {
            all.add(new Pair("inputs.image", NO, "image.kinds." + Text.word(kind), YES, NO_IMAGE));
        }
        all.add(new Pair("image.draws", NO, "output.marks-on-image", YES, "marks on an image are drawn on it"));
        all.add(new Pair("records.alarms-or-ranks", NO, "output.alert", YES, "an alert that comes out is an alert"));
        all.add(new Pair(
                "records.controls-device", NO, "output.device-command", YES, "a command to a device controls it"));
        all.add(new Pair("records.interprets", NO, "output.diagnosis", YES, "a diagnosis is an interpretation"));
        for (String effect : List.of("new-use", "affects-performance", "new-harm", "new-control")) {
            all.add(new Pair("change.only-security", YES, "change." + effect, YES, NO_EFFECT));
        }
        all.add(new Pair("change.only-restores", YES, "change.new-use", YES, AS_CLEARED));
        all.add(new Pair("change.in-plan", YES, "change.new-use", YES, AS_CLEARED));
        all.add(new Pair(
                "predicate.same-technology",
                YES,
                "predicate.different-questions",
                YES,
                "the same technology raises no different questions"));
        return List.copyOf(all);
    }

    private static Map<String, List<Pair>> index() {
        Map<String, List<Pair>> byPath = new HashMap<>();
        for (Pair pair : ALL) {
            byPath.computeIfAbsent(pair.pathA(), p -> new ArrayList<>()).add(pair);
            byPath.computeIfAbsent(pair.pathB(), p -> new ArrayList<>()).add(pair);
        }
        byPath.replaceAll((path, pairs) -> List.copyOf(pairs));
        return byPath;
    }
}
