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
import org.pathwayadvisor.reference.TypeRows;
import org.pathwayadvisor.rulebase.Engine;
import org.pathwayadvisor.rulebase.Firing;
import org.pathwayadvisor.rulebase.Live;
import org.pathwayadvisor.rulebase.Vocabulary;

/**
 * What is certain and what is reachable under some answers. Certain is what the rules conclude while each open answer is
 * absent; reachable is what they conclude while it holds all its values at once. Where a session waits for each, both
 * move by little; where there is one, it serves both, and only where answers are tried is another one made.
 */
final class Scene implements AutoCloseable {
    private final Engine engine;
    private final Tables tables;
    private final TypeRows.Selection selection;
    private final List<Object> sure;
    private final Set<Object> certainFirst;
    private final Live reachable;
    private Live certain;
    private final Map<Key, Variable> variables = new LinkedHashMap<>();
    private final Map<Key, Object> known = new HashMap<>();
    private final Map<Key, Map<Object, List<Object>>> facts = new HashMap<>();
    private final Map<Key, List<Object>> union = new HashMap<>();
    private final Map<Key, Map<Object, List<Object>>> others = new HashMap<>();
    private final Map<Object, Grounds.Source> sources = new IdentityHashMap<>();

    Scene(Engine engine, Tables tables, List<?> constants, List<Variable> variables, Map<Key, Object> given) {
        this.engine = engine;
        this.tables = tables;
        List<Object> facts = new ArrayList<>(constants);
        for (Variable v : variables) {
            this.variables.put(v.key(), v);
            Object value = given.get(v.key());
            if (value != null) {
                known.put(v.key(), value);
                facts.addAll(Facts.of(v.key(), v.ask(), value, tables::choices));
            }
        }
        this.selection = tables.select().under(facts);
        this.sure = new ArrayList<>(selection.rows());
        facts.stream().filter(selection::reads).forEach(sure::add);
        List<Object> open = new ArrayList<>();
        for (Variable v : variables) {
            if (!known.containsKey(v.key())) {
                open.addAll(facts(v, v.values().get(0)));
                open.addAll(others(v, v.values().get(0)));
            }
        }
        try (Live first = engine.live(sure)) {
            this.certainFirst = first.conclusions();
        }
        open.addAll(0, sure);
        this.reachable = engine.live(open);
    }

    /** The session of what is certain; nobody has answered or opened anything before it is first asked for. */
    private Live tried() {
        if (certain == null) {
            certain = engine.live(sure);
        }
        return certain;
    }

    private List<Object> facts(Variable v, Object value) {
        return facts.computeIfAbsent(v.key(), k -> new HashMap<>()).computeIfAbsent(value, x -> {
            List<Object> made = Facts.of(v.key(), v.ask(), value, tables::choices).stream()
                    .filter(selection::reads)
                    .toList();
            made.forEach(f -> sources.computeIfAbsent(f, y -> new Grounds.Source(v.key(), new LinkedHashSet<>()))
                    .values()
                    .add(value));
            return made;
        });
    }

    /** What an open variable holds beyond one of its values. */
    private List<Object> others(Variable v, Object value) {
        return others.computeIfAbsent(v.key(), k -> new HashMap<>()).computeIfAbsent(value, x -> {
            Set<Object> own = identities(facts(v, value));
            return union.computeIfAbsent(v.key(), k -> everything(v)).stream()
                    .filter(f -> !own.contains(f))
                    .toList();
        });
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
        tried().add(facts(v, value));
        reachable.remove(others(v, value));
    }

    /** Opens it again. */
    void open(Key key, Object value) {
        Variable v = variables.get(key);
        known.remove(key);
        tried().remove(facts(v, value));
        reachable.add(others(v, value));
    }

    Set<Object> certain() {
        return certain == null ? certainFirst : certain.conclusions();
    }

    Set<Object> reachable() {
        return reachable.conclusions();
    }

    /** The rules that conclude something from what is certain, sorted. */
    List<String> rules(Object conclusion) {
        return reachable.behind(conclusion).stream()
                .filter(f -> f.matched().stream().allMatch(this::sure))
                .map(Firing::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean sure(Object fact) {
        return Vocabulary.isConclusion(fact.getClass()) ? certain().contains(fact) : source(fact) == null;
    }

    /** The open variables on which some reachable conclusions rest, in form order. */
    List<Variable> openBehind(Collection<Object> conclusions) {
        return open(reachable.leaves(conclusions));
    }

    /**
     * The open variables that can matter to some reachable conclusions, in form order: what holds whatever they are, and
     * with it all that it rests on, is passed over.
     */
    List<Variable> mattering(Collection<Object> conclusions) {
        return open(reachable.leaves(conclusions, certain()::contains));
    }

    private List<Variable> open(Set<Object> leaves) {
        Set<Key> keys = new HashSet<>();
        for (Object leaf : leaves) {
            Grounds.Source source = sources.get(leaf);
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

    /** What some reachable conclusions rest on beside open answers: the answers given, by name, and rows. */
    Behind behind(Collection<Object> conclusions) {
        Map<Object, Key> origin = new IdentityHashMap<>();
        known.forEach((key, value) ->
                Facts.of(key, variables.get(key).ask(), value, tables::choices).forEach(f -> origin.put(f, key)));
        Set<Key> answers = new LinkedHashSet<>();
        Set<Object> rows = new LinkedHashSet<>();
        for (Object leaf : reachable.leaves(conclusions)) {
            Key key = origin.get(leaf);
            if (key != null) {
                answers.add(key);
            } else if (source(leaf) == null) {
                rows.add(leaf);
            }
        }
        openBehind(conclusions).forEach(v -> answers.add(v.key()));
        return new Behind(answers, rows);
    }

    /** What the conclusions rest on under the present answers. */
    Grounds grounds(UnaryOperator<Object> opposite) {
        Map<Key, Set<Object>> open = new LinkedHashMap<>();
        variables.forEach((key, v) -> {
            if (!known.containsKey(key)) {
                open.put(key, new LinkedHashSet<>(v.values()));
            }
        });
        return new Grounds(reachable::grounds, this::source, opposite, open);
    }

    /** Open answers under which all of some reachable conclusions would hold. */
    Support.Found support(List<Object> goals, Grounds grounds, Consistency consistency) {
        return new Support(grounds, consistency, known).of(goals);
    }

    private Grounds.Source source(Object fact) {
        Grounds.Source source = sources.get(fact);
        return source == null || known.containsKey(source.key()) ? null : source;
    }

    Map<Key, Object> known() {
        return known;
    }

    @Override
    public void close() {
        if (certain != null) {
            certain.close();
        }
        reachable.close();
    }
}
