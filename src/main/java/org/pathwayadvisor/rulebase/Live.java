package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.ObjectFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session that is kept while facts come and go, because a changed answer costs far less than a fresh session. It is
 * taken from its engine and given back; {@link #become} says what it holds. Facts are told apart by identity and counted. Not for use by
 * several threads at once.
 */
public final class Live implements AutoCloseable {
    private final Engine engine;
    private final KieSession session;
    private final Map<Object, Held> held = new IdentityHashMap<>();
    private final List<Held> touched = new ArrayList<>();
    private Map<Object, FactHandle> concluded;
    private FactIndex index;
    private boolean settled;
    private int turn;

    /** How often a fact is held, and in which turn it was last asked for; without a handle the session lacks it yet. */
    private static final class Held {
        private final Object fact;
        private FactHandle handle;
        private int count;
        private int turn;

        private Held(Object fact) {
            this.fact = fact;
        }
    }

    Live(Engine engine, KieSession session) {
        this.engine = engine;
        this.session = session;
    }

    public void add(Collection<?> facts) {
        for (Object fact : facts) {
            if (engine.reads(fact)) {
                Held known = held.get(fact);
                if (known == null) {
                    known = new Held(fact);
                    held.put(fact, known);
                }
                if (known.count++ == 0) {
                    touched.add(known);
                }
            }
        }
    }

    public void remove(Collection<?> facts) {
        for (Object fact : facts) {
            if (engine.reads(fact)) {
                Held known = held.get(fact);
                if (--known.count == 0) {
                    touched.add(known);
                }
            }
        }
    }

    /** Hands on what has come and gone since the rules were last run: what went and came back is not touched. */
    private void handOn() {
        for (Held known : touched) {
            if (known.count == 0 && held.remove(known.fact, known) && known.handle != null) {
                session.delete(known.handle);
                settled = false;
            }
        }
        for (Held known : touched) {
            if (known.count > 0 && known.handle == null) {
                known.handle = session.insert(known.fact);
                settled = false;
            }
        }
        touched.clear();
    }

    /** About how many facts it would have to take in and let go to hold these. */
    int unlike(Collection<?> facts) {
        int same = 0;
        int fresh = 0;
        for (Object fact : facts) {
            if (held.containsKey(fact)) {
                same++;
            } else if (engine.reads(fact)) {
                fresh++;
            }
        }
        return fresh + Math.abs(held.size() - same);
    }

    /** Moves to exactly these facts, whatever was held before; what stays is not touched. */
    public void become(Collection<?> facts) {
        turn++;
        for (Object fact : facts) {
            if (engine.reads(fact)) {
                Held known = held.get(fact);
                if (known == null) {
                    known = new Held(fact);
                    held.put(fact, known);
                    touched.add(known);
                }
                if (known.turn != turn) {
                    known.count = 0;
                }
                known.count++;
                known.turn = turn;
            }
        }
        held.values().removeIf(known -> {
            boolean gone = known.turn != turn;
            if (gone) {
                known.count = 0;
            }
            if (gone && known.handle != null) {
                session.delete(known.handle);
                settled = false;
            }
            return gone;
        });
        handOn();
    }

    /** What the rules conclude from the facts held now. */
    public Set<Object> conclusions() {
        return Collections.unmodifiableSet(concluded().keySet());
    }

    /** The conclusions with their handles; equal ones are one, whichever firing made them. */
    private Map<Object, FactHandle> concluded() {
        settle();
        if (concluded == null) {
            concluded = new HashMap<>();
            for (ObjectFilter type : engine.concluded()) {
                for (FactHandle handle : session.getFactHandles(type)) {
                    concluded.put(((InternalFactHandle) handle).getObject(), handle);
                }
            }
        }
        return concluded;
    }

    /** Every firing with its conclusion and all its grounds, sorted. */
    public List<Firing> firings() {
        settle();
        List<Firing> all = new ArrayList<>();
        for (Firing f : Justifications.read(session)) {
            all.add(complete(f, true));
        }
        return List.copyOf(all);
    }

    /** What each firing that concludes something rests on; empty for a fact that no rule concluded. */
    public List<List<Object>> grounds(Object conclusion) {
        return behind(conclusion).stream().map(Firing::matched).toList();
    }

    /** The firings that conclude something, with all their grounds. */
    public List<Firing> behind(Object conclusion) {
        settle();
        FactHandle handle = concluded().get(conclusion);
        return handle == null
                ? List.of()
                : Justifications.of(handle).stream().map(f -> complete(f, true)).toList();
    }

    /** Every firing with all its grounds, in the engine's own order, which differs from run to run. */
    public List<Firing> unsorted() {
        List<Firing> all = new ArrayList<>();
        for (FactHandle handle : concluded().values()) {
            for (Firing f : Justifications.unsorted(handle)) {
                all.add(complete(f, false));
            }
        }
        return all;
    }

    private FactIndex index() {
        if (index == null) {
            index = new FactIndex(session.getObjects());
        }
        return index;
    }

    private Firing complete(Firing firing, boolean sorted) {
        List<Universal> universals = engine.universals(firing.rule());
        if (universals.isEmpty()) {
            return firing;
        }
        List<Object> matched = new ArrayList<>(firing.matched());
        for (Universal universal : universals) {
            List<Object> grounds = universal.grounds(firing.conclusion(), index());
            if (sorted) {
                grounds.sort(Comparator.comparing(f -> Components.words(f)));
            }
            matched.addAll(grounds);
        }
        return new Firing(firing.rule(), List.copyOf(matched), firing.conclusion());
    }

    private void settle() {
        handOn();
        if (!settled) {
            engine.fire(session);
            concluded = null; // and not emptied: who asked for the conclusions before keeps them
            index = null;
            settled = true;
        }
    }

    /** Gives the session back: the next one that is asked for starts from its facts. */
    @Override
    public void close() {
        engine.idle(this);
    }

    void dispose() {
        session.dispose();
    }
}
