package org.pathwayadvisor.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Live;

/**
 * Two live sessions over the same answers: in one an open answer is absent, in the other it holds all its values at
 * once. What the first concludes is certain; what the second concludes is reachable.
 */
final class Scene implements AutoCloseable {
    private final Tables tables;
    private final Live certain;
    private final Live reachable;
    private final Map<Key, Variable> variables = new LinkedHashMap<>();
    private final Map<Key, Object> known = new HashMap<>();
    private final Map<Key, Map<Object, List<Object>>> facts = new HashMap<>();
    private final Map<Key, List<Object>> union = new HashMap<>();
    private final Map<Object, Support.Source> sources = new IdentityHashMap<>();

    Scene(Engine engine, Tables tables, List<?> constants, List<Variable> variables, Map<Key, Object> given) {
        this.tables = tables;
        List<Object> sure = new ArrayList<>(tables.rows());
        sure.addAll(constants);
        List<Object> all = new ArrayList<>(sure);
        for (Variable v : variables) {
            this.variables.put(v.key(), v);
            Object value = given.get(v.key());
            if (value != null) {
                known.put(v.key(), value);
                sure.addAll(facts(v, value));
                all.addAll(facts(v, value));
            } else {
                all.addAll(facts(v, v.values().get(0)));
                all.addAll(others(v, v.values().get(0)));
            }
        }
        this.certain = engine.live(sure);
        this.reachable = engine.live(all);
    }

    private List<Object> facts(Variable v, Object value) {
        return facts.computeIfAbsent(v.key(), k -> new HashMap<>()).computeIfAbsent(value, x -> {
            List<Object> made = Facts.of(v.key(), v.ask(), value, tables::choices);
            made.forEach(f -> sources.computeIfAbsent(f, y -> new Support.Source(v.key(), new LinkedHashSet<>()))
                    .values()
                    .add(value));
            return made;
        });
    }

    /** What an open variable holds beyond one of its values. */
    private List<Object> others(Variable v, Object value) {
        Set<Object> own = identities(facts(v, value));
        return union.computeIfAbsent(v.key(), k -> everything(v)).stream()
                .filter(f -> !own.contains(f))
                .toList();
    }

    private List<Object> everything(Variable v) {
        Set<Object> seen = identities(List.of());
        List<Object> every = new ArrayList<>();
        for (Object value : v.values()) {
            facts(v, value).stream().filter(seen::add).forEach(every::add);
        }
        return every;
    }

    private static Set<Object> identities(Collection<Object> facts) {
        Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(facts);
        return set;
    }

    /** Answers one open variable. */
    void answer(Key key, Object value) {
        Variable v = variables.get(key);
        known.put(key, value);
        certain.add(facts(v, value));
        reachable.remove(others(v, value));
    }

    /** Opens it again. */
    void open(Key key, Object value) {
        Variable v = variables.get(key);
        known.remove(key);
        certain.remove(facts(v, value));
        reachable.add(others(v, value));
    }

    Set<Object> certain() {
        return certain.conclusions();
    }

    Set<Object> reachable() {
        return reachable.conclusions();
    }

    /** The open variables on which some reachable conclusions rest, in form order. */
    List<Variable> openBehind(Collection<Object> conclusions) {
        Set<Key> keys = new HashSet<>();
        for (Object leaf : reachable.leaves(conclusions)) {
            Support.Source source = sources.get(leaf);
            if (source != null && !known.containsKey(source.key())) {
                keys.add(source.key());
            }
        }
        List<Variable> open = new ArrayList<>();
        for (Variable v : variables.values()) {
            if (keys.contains(v.key())) {
                open.add(v);
            }
        }
        return open;
    }

    /** Open answers under which all of some reachable conclusions would hold. */
    Support.Found support(
            List<Object> goals,
            UnaryOperator<Object> opposite,
            Consistency consistency,
            Map<Object, List<List<Object>>> cache) {
        Map<Key, Set<Object>> open = new LinkedHashMap<>();
        variables.forEach((key, v) -> {
            if (!known.containsKey(key)) {
                open.put(key, new LinkedHashSet<>(v.values()));
            }
        });
        return new Support(reachable::grounds, this::source, opposite, consistency, known, open, cache).of(goals);
    }

    private Support.Source source(Object fact) {
        Support.Source source = sources.get(fact);
        return source == null || known.containsKey(source.key()) ? null : source;
    }

    Map<Key, Object> known() {
        return known;
    }

    @Override
    public void close() {
        certain.close();
        reachable.close();
    }
}
