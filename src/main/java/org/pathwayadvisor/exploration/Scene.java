package org.pathwayadvisor.exploration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
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
 * absent; reachable is what they conclude while it holds all its values at once. Where several sessions wait, each moves
 * by little. What follows where answers are tried is read off the firings of the second run.
 */
final class Scene implements AutoCloseable {
    private final Engine engine;
    private final Tables tables;
    private final TypeRows.Selection selection;
    private final List<Object> sure;
    private final Set<Object> certainFirst;
    private final Live reachable;
    private final Map<Object, List<List<Object>>> grounds = new HashMap<>();
    private Web web;
    private int answered;
    private BitSet certainNow;
    private BitSet reachableNow;
    private final Map<Key, Variable> variables = new LinkedHashMap<>();
    private final Map<Key, Object> known = new HashMap<>();
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
                open.addAll(everything(v));
            }
        }
        try (Live first = engine.live(sure)) {
            this.certainFirst = first.conclusions();
        }
        open.addAll(0, sure);
        this.reachable = engine.live(open);
    }

    /** What an open answer holds while it holds all its values. */
    private List<Object> everything(Variable v) {
        List<Object> every = new ArrayList<>();
        for (Object value : v.values()) {
            for (Object fact : Facts.of(v.key(), v.ask(), value, tables::choices)) {
                if (engine.reads(fact) && selection.reads(fact)) {
                    Grounds.Source source = sources.get(fact);
                    if (source == null) {
                        source = new Grounds.Source(v.key(), new HashSet<>());
                        sources.put(fact, source);
                        every.add(fact);
                    }
                    source.values().add(value);
                }
            }
        }
        return every;
    }

    /** Answers one open variable. */
    void answer(Key key, Object value) {
        known.put(key, value);
        answered++;
        forget();
    }

    /** Opens it again. */
    void open(Key key) {
        known.remove(key);
        answered--;
        forget();
    }

    private void forget() {
        certainNow = null;
        reachableNow = null;
    }

    Set<Object> certain() {
        return answered == 0 ? certainFirst : web().conclusions(certainNow());
    }

    Set<Object> reachable() {
        return answered == 0 ? reachable.conclusions() : web().conclusions(reachableNow());
    }

    private Web web() {
        if (web == null) {
            web = new Web(reachable.unsorted(), reachable.conclusions(), sure, sources::get);
        }
        return web;
    }

    private BitSet certainNow() {
        if (certainNow == null) {
            certainNow = web().held(known, false);
        }
        return certainNow;
    }

    private BitSet reachableNow() {
        if (reachableNow == null) {
            reachableNow = web().held(known, true);
        }
        return reachableNow;
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
        return open(web().behind(conclusions, reachableNow(), new BitSet()));
    }

    /**
     * The open variables that can matter to some reachable conclusions, in form order: what holds whatever they are, and
     * with it all that it rests on, is passed over.
     */
    List<Variable> mattering(Collection<Object> conclusions) {
        return open(web().behind(conclusions, reachableNow(), certainNow()));
    }

    private List<Variable> open(Set<Key> keys) {
        List<Variable> open = new ArrayList<>();
        for (Variable v : variables.values()) {
            if (keys.contains(v.key()) && !known.containsKey(v.key())) {
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
        Set<Object> seen = new HashSet<>(conclusions);
        Deque<Object> next = new ArrayDeque<>(conclusions);
        while (!next.isEmpty()) {
            for (List<Object> firing : firings(next.poll())) {
                for (Object ground : firing) {
                    if (Vocabulary.isConclusion(ground.getClass())) {
                        if (seen.add(ground)) {
                            next.add(ground);
                        }
                    } else if (origin.containsKey(ground)) {
                        answers.add(origin.get(ground));
                    } else if (source(ground) == null) {
                        rows.add(ground);
                    }
                }
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
        return new Grounds(this::firings, this::source, opposite, open);
    }

    /** What each firing behind a conclusion rests on, of those that the present answers leave. */
    private List<List<Object>> firings(Object conclusion) {
        List<List<Object>> all = grounds.computeIfAbsent(conclusion, reachable::grounds);
        if (answered == 0) {
            return all;
        }
        BitSet held = reachableNow();
        return all.stream()
                .filter(f -> f.stream().allMatch(ground -> web().holds(ground, held)))
                .toList();
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
        reachable.close();
    }
}
