package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;

/**
 * A questionnaire after some turns. What contradicts them and is no longer asked falls away: a product without images
 * has no answers on images.
 *
 * @param fallen  the answers that fell away, in form order
 * @param against answers that still contradict the turns: one of them would have to change as well
 */
record Turned(Answers answers, List<Key> fallen, Set<Key> against) {
    static Turned of(Answers answers, Collection<Turn> turns) {
        Map<Key, Given> more = new LinkedHashMap<>();
        turns.forEach(t -> more.put(t.key(), t.to()));
        Answers now = answers.with(more);
        Set<Key> fallen = new TreeSet<>(AnswerWords::order);
        for (Optional<Key> next = falls(now, more.keySet()); next.isPresent(); next = falls(now, more.keySet())) {
            Key gone = next.get();
            fallen.add(gone);
            now = now.keep((key, given) -> !key.equals(gone));
        }
        Set<Key> against = new LinkedHashSet<>();
        clashes(now, more.keySet()).forEach(against::addAll);
        return new Turned(now, List.copyOf(fallen), against);
    }

    /** True where the answers can stand together. */
    boolean stands() {
        return against.isEmpty();
    }

    private static Optional<Key> falls(Answers now, Set<Key> turned) {
        return clashes(now, turned).stream()
                .flatMap(List::stream)
                .filter(key -> !turned.contains(key) && !OpenAnswer.of(key).asked(now))
                .findFirst();
    }

    /** The pairs of answers that contradict each other, about whatever was turned. */
    private static List<List<Key>> clashes(Answers now, Set<Key> turned) {
        Set<String> subjects = new HashSet<>();
        turned.forEach(key -> subjects.add(key.subject()));
        List<List<Key>> clashes = new ArrayList<>();
        for (String subject : new TreeSet<>(subjects)) {
            Contradictions.violated(subject, key -> value(now, key))
                    .forEach(p -> clashes.add(List.of(new Key(subject, p.pathA()), new Key(subject, p.pathB()))));
        }
        return clashes;
    }

    private static Object value(Answers answers, Key key) {
        Given given = answers.given().get(key);
        return given == null ? null : given.value();
    }
}
