package org.pathwayadvisor.exploration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/** What follows from some facts for certain, and what may follow while answers are open. */
public final class Followed implements AutoCloseable {
    private final Scene scene;
    private Grounds grounds;

    public Followed(Engine engine, Tables tables, List<?> constants, List<Variable> variables, Map<Key, Object> given) {
        this.scene = new Scene(engine, tables, constants, variables, given);
    }

    /** What the answers given conclude. */
    public Set<Object> certain() {
        return scene.certain();
    }

    /** The same with every open answer holding all its values at once. */
    public Set<Object> reachable() {
        return scene.reachable();
    }

    /**
     * True where some answers to what is open would lead to a reachable conclusion, as far as the search sees.
     *
     * @param opposite the conclusion that never holds together with another one; the same at every call
     */
    public boolean possible(Object conclusion, UnaryOperator<Object> opposite, Consistency consistency) {
        if (grounds == null) {
            grounds = scene.grounds(opposite);
        }
        return !scene.support(List.of(conclusion), grounds, consistency).impossible();
    }

    /**
     * Answers to what is open that lead to a reachable conclusion, shown by a run of the rules; empty where the search
     * finds none.
     *
     * @param opposite as in {@link #possible}
     */
    public Optional<Map<Key, Object>> witness(
            Object conclusion, UnaryOperator<Object> opposite, Consistency consistency) {
        if (grounds == null) {
            grounds = scene.grounds(opposite);
        }
        Support.Found found = scene.support(List.of(conclusion), grounds, consistency);
        Map<Key, Object> chosen = new TreeMap<>();
        new TreeMap<>(found.domains())
                .forEach((key, values) -> values.stream()
                        .filter(value -> consistency.allows(scene.known()::get, key, value))
                        .findFirst()
                        .ifPresent(value -> {
                            chosen.put(key, value);
                            scene.answer(key, value);
                        }));
        boolean shown = found.some() && scene.certain().contains(conclusion) && consistency.completes(scene.known());
        chosen.keySet().forEach(scene::open);
        return shown ? Optional.of(chosen) : Optional.empty();
    }

    /** The open answers on which a reachable conclusion rests, in form order. */
    public List<Variable> openBehind(Object conclusion) {
        return scene.openBehind(List.of(conclusion));
    }

    /** Those of them that can matter to it: what holds whatever they are is not looked behind. */
    public List<Variable> mattering(Object conclusion) {
        return scene.mattering(List.of(conclusion));
    }

    /** All that a reachable conclusion rests on, in any way. */
    public Behind behind(Object conclusion) {
        return scene.behind(List.of(conclusion));
    }

    /** The rules by which the answers given conclude something, sorted. */
    public List<String> rules(Object conclusion) {
        return scene.rules(conclusion);
    }

    @Override
    public void close() {
        scene.close();
    }
}
