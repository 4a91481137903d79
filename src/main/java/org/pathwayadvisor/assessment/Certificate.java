package org.pathwayadvisor.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * Answers that lead a function to a pathway whatever the others are. Rules only add: while none of these answers is
 * another one, the function cannot end on anything lighter. So whatever makes it lighter turns one of them.
 */
final class Certificate {
    /** Stands for a value that an answer does not have. */
    private static final Object ANY = "";

    private final Function<Object, List<Firing>> firings;
    private final Map<Object, Key> origin;
    private final Map<Object, Set<Key>> best = new HashMap<>();
    private final Set<Object> above = new HashSet<>();

    private Certificate(Function<Object, List<Firing>> firings, Map<Object, Key> origin) {
        this.firings = firings;
        this.origin = origin;
    }

    /**
     * The answers, each with the value that it has where it leads to the route.
     *
     * @param firings the firings that conclude something
     * @param origin  the answer behind each fact, by identity
     * @param witness the values of open answers under which the route was derived
     */
    static Map<Key, Object> of(
            Route route,
            Function<Object, List<Firing>> firings,
            Map<Object, Key> origin,
            Answers answers,
            Map<Key, Object> witness) {
        Map<Key, Object> turns = new LinkedHashMap<>();
        Map<Key, Object> partners = new LinkedHashMap<>();
        for (Key key : new Certificate(firings, origin).behind(route)) {
            Given given = answers.given().get(key);
            Object value = given == null ? witness.get(key) : given.value();
            partners(key, value).forEach(p -> partners.put(p, ANY));
            turns.put(key, value);
        }
        partners.forEach(turns::putIfAbsent);
        return turns;
    }

    /** The answers beside which one cannot have its value: to give one of them turns it too, or lets it fall away. */
    private static List<Key> partners(Key key, Object value) {
        return Contradictions.of(key.path()).stream()
                .filter(p -> (p.pathA().equals(key.path()) ? p.valueA() : p.valueB()).equals(value))
                .map(p -> new Key(key.subject(), p.pathA().equals(key.path()) ? p.pathB() : p.pathA()))
                .toList();
    }

    /** Of each conclusion the firing that rests on fewest answers; null where all ways lead back to what is asked for. */
    private Set<Key> behind(Object conclusion) {
        Set<Key> known = best.get(conclusion);
        if (known != null) {
            return known;
        }
        List<Firing> all = firings.apply(conclusion);
        if (all.isEmpty()) {
            return Set.of(); // a person says so against the rules, whatever is answered
        }
        above.add(conclusion);
        Set<Key> fewest = null;
        for (Firing f : all) {
            Set<Key> keys = behind(f);
            fewest = keys == null || fewest != null && fewest.size() <= keys.size() ? fewest : keys;
        }
        above.remove(conclusion);
        if (fewest != null) {
            best.put(conclusion, fewest);
        }
        return fewest;
    }

    private Set<Key> behind(Firing firing) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Object ground : firing.matched()) {
            if (Vocabulary.isConclusion(ground.getClass())) {
                Set<Key> below = above.contains(ground) ? null : behind(ground);
                if (below == null) {
                    return null;
                }
                keys.addAll(below);
            } else if (origin.containsKey(ground)) {
                keys.add(origin.get(ground));
            }
        }
        return keys;
    }
}
