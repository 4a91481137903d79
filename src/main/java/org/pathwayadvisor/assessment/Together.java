package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.exploration.Possible;
import org.pathwayadvisor.model.Pathway;

/**
 * The exact set of pathways that a product can end on. Functions are apart from each other but for the answers about
 * the product as a whole: while such an answer is open and several functions turn on it, each of its values is tried.
 */
final class Together {
    private final FunctionAssessor functions;
    private final Map<Map<String, Given>, Function> seen = new HashMap<>();

    Together(FunctionAssessor functions) {
        this.functions = functions;
    }

    /** What counts here of one function: its pathways, and the open answers about the product that it turns on. */
    private record Function(String name, Set<Pathway> pathways, Set<Key> shared) {
        private static Function of(String name, Possible<Settlement.Result> possible) {
            Set<Pathway> pathways = new TreeSet<>();
            possible.results().forEach(r -> pathways.add(r.pathway()));
            Set<Key> shared = new TreeSet<>(possible.relevant());
            shared.removeIf(key -> !key.subject().equals(Key.PRODUCT));
            return new Function(name, pathways, shared);
        }

        private Function named(String other) {
            return new Function(other, pathways, shared);
        }
    }

    /** The pathways of the product; {@code possible} are those of each function for the answers. */
    Set<Pathway> pathways(Answers answers, Map<String, Possible<Settlement.Result>> possible) {
        List<Function> all = new ArrayList<>();
        possible.forEach((name, p) -> all.add(Function.of(name, p)));
        Set<Pathway> found = new TreeSet<>();
        search(answers, all, found);
        return found;
    }

    private void search(Answers answers, List<Function> all, Set<Pathway> found) {
        Set<Pathway> apart = apart(all);
        if (found.containsAll(apart)) {
            return;
        }
        Optional<Variable> shared = Variables.of(List.of()).stream()
                .filter(v ->
                        all.stream().filter(f -> f.shared().contains(v.key())).count() > 1)
                .findFirst();
        if (shared.isEmpty()) {
            found.addAll(apart);
            return;
        }
        Variable v = shared.get();
        for (Object value : v.values()) {
            if (!Contradictions.breaks(v.key(), value, key -> value(answers, key))) {
                Answers next = answers.with(Map.of(v.key(), Given.of(value, "any answer")));
                List<Function> under = new ArrayList<>();
                all.forEach(f -> under.add(f.shared().contains(v.key()) ? explored(next, f.name()) : f));
                search(next, under, found);
            }
        }
    }

    private static Object value(Answers answers, Key key) {
        Given given = answers.given().get(key);
        return given == null ? null : given.value();
    }

    /** Functions with the same answers are explored once. */
    private Function explored(Answers answers, String name) {
        Map<String, Given> own = new TreeMap<>();
        answers.given().forEach((key, given) -> {
            if (key.subject().equals(name) || key.subject().equals(Key.PRODUCT)) {
                own.put((key.subject().equals(name) ? "function " : "product ") + key.path(), given);
            }
        });
        Function known = seen.get(own);
        if (known == null) {
            known = Function.of(name, functions.explore(name, answers));
            seen.put(own, known);
        }
        return known.named(name);
    }

    /** The heaviest over one result of each function, as if nothing bound them together. */
    private static Set<Pathway> apart(List<Function> all) {
        Set<Pathway> combined = new TreeSet<>();
        for (Function f : all) {
            combined = combined.isEmpty() ? f.pathways() : pairs(combined, f.pathways());
        }
        return combined;
    }

    private static Set<Pathway> pairs(Set<Pathway> some, Set<Pathway> others) {
        Set<Pathway> heaviest = new TreeSet<>();
        some.forEach(a -> others.forEach(b -> heaviest.add(Settlement.heavier(a, b))));
        return heaviest;
    }
}
