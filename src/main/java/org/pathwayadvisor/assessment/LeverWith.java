package org.pathwayadvisor.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Tri;

/**
 * Words about the product that fall with what they are about. Such words are part of a lever only where all of the product
 * that they are about is left out, some of it by this very lever; else they are other words about the same product.
 */
final class LeverWith {
    private LeverWith() {}

    /** What of the product an answer in words is about; empty where the words never fall with anything. */
    static List<String> about(Ask ask, String answer) {
        for (String with : ask.question().leverWith()) {
            if (with.startsWith(answer + ": ")) {
                return List.of(with.substring(answer.length() + 2).split(", "));
            }
        }
        return List.of();
    }

    /** True of a turn of words. */
    static boolean words(Turn turn) {
        return AnswerWords.ask(turn.key()).question().lever() == Lever.CLAIM;
    }

    /** True where each turned word falls with what it is about, and something is turned that is no word. */
    static boolean holds(Set<Turn> turns, Answers before, Answers now) {
        return turns.stream()
                .filter(LeverWith::words)
                .allMatch(t -> standing(t, now).isEmpty() && behind(t).stream().anyMatch(key -> yes(before, key)));
    }

    /** What the product still does of what turned words are about, with the answers. */
    static Map<Key, Object> standing(Set<Turn> turns, Answers now) {
        Map<Key, Object> standing = new LinkedHashMap<>();
        turns.stream()
                .filter(LeverWith::words)
                .forEach(t -> standing(t, now).forEach(key -> {
                    Given given = now.given().get(key);
                    standing.put(key, given == null ? "" : given.value());
                }));
        return standing;
    }

    /** An answer that is open may stand: only what is answered with no, or not asked any more, is left out. */
    private static List<Key> standing(Turn turn, Answers now) {
        return behind(turn).stream()
                .filter(key -> {
                    Given given = now.given().get(key);
                    return given == null ? OpenAnswer.of(key).asked(now) : given.value() == Tri.YES;
                })
                .toList();
    }

    private static List<Key> behind(Turn turn) {
        Ask ask = AnswerWords.ask(turn.key());
        String path = turn.key().path();
        String answer = ask.kind() == Kind.SET ? path.substring(ask.path().length() + 1) : "yes";
        return about(ask, answer).stream()
                .map(p -> new Key(turn.key().subject(), p))
                .toList();
    }

    private static boolean yes(Answers answers, Key key) {
        Given given = answers.given().get(key);
        return given != null && given.value() == Tri.YES;
    }
}
