package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;

/** How far one more answer narrows what is reachable: an upper bound on what stays possible, at one run a value. */
public final class Outlook<T> implements AutoCloseable {
    private final Scene scene;
    private final Judge<T> judge;

    public Outlook(
            Engine engine,
            Tables tables,
            Judge<T> judge,
            List<?> constants,
            List<Variable> variables,
            Map<Key, Object> given) {
        this.scene = new Scene(engine, tables, constants, variables, given);
        this.judge = judge;
    }

    /** What is reachable once some open answers have a value: one, or all choices of a list. */
    public Set<T> after(Map<Key, Object> answers) {
        List<Key> keys = new ArrayList<>(answers.keySet());
        keys.forEach(key -> scene.answer(key, answers.get(key)));
        Set<T> results = judge.candidates(scene.reachable(), scene.certain());
        keys.forEach(scene::open);
        return results;
    }

    @Override
    public void close() {
        scene.close();
    }
}
