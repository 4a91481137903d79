package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.ObjectFilter;
import org.kie.api.runtime.rule.AgendaFilter;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Criterion;

/**
 * Runs one sitting under the law of one day. Sessions are kept and moved to the next facts, until the engine is closed:
 * the rule base holds every session that nobody disposed of.
 */
public final class Engine implements AutoCloseable {
    private static final int CAP = 1_000_000;

    /** Sessions that wait for the next facts. */
    private static final int KEPT = 4;

    private final List<Live> idle = new ArrayList<>();
    private boolean closed;

    private final RuleBase rules;
    private final Sitting sitting;
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, Boolean> inForce = new HashMap<>();
    private final Map<String, List<Universal>> universals = new HashMap<>();
    private final Map<String, List<Ask>> reads = new ConcurrentHashMap<>();
    private final Set<Class<?>> read = new HashSet<>();

    /** True where a rule matches answers that no row names. */
    private boolean anyAnswer;

    private final List<ObjectFilter> concluded;
    private boolean oneTraitRulesOut;

    private Engine(RuleBase rules, Sitting sitting) {
        this.rules = rules;
        this.sitting = sitting;
        this.concluded = Vocabulary.conclusions(sitting).stream()
                .<ObjectFilter>map(ClassObjectFilter::new)
                .toList();
    }

    /** The rules of a sitting that are in force on the day. */
    public static Engine on(RuleBase rules, Sitting sitting, LocalDate day) {
        return of(rules, sitting, day, id -> true);
    }

    /** The first sitting on the day, without the rules that conclude some criteria: a person has ruled on them. */
    public static Engine silencing(RuleBase rules, LocalDate day, Collection<Criterion> criteria) {
        Set<String> silent = new HashSet<>();
        criteria.forEach(c -> silent.addAll(rules.determinations().concluding(c)));
        return of(rules, Sitting.DECIDE, day, id -> !silent.contains(id));
    }

    /** The same, restricted to some rules: for the cases of one file. */
    public static Engine of(RuleBase rules, Sitting sitting, LocalDate day, Predicate<String> some) {
        Engine engine = new Engine(rules, sitting);
        engine.oneTraitRulesOut = TraitRules.oneRulesOut(rules.rules(sitting));
        for (Rule rule : rules.rules(sitting)) {
            engine.infos.put(rule.id(), RuleInfo.of(rule));
            engine.inForce.put(rule.id(), rule.inForce(day) && some.test(rule.id()));
            engine.universals.put(rule.id(), Universal.of(rule));
            for (Clause clause : rule.clauses()) {
                for (Clause.Pattern pattern : clause.patterns()) {
                    engine.read.add(pattern.type());
                    engine.anyAnswer |= pattern.type() == Answer.class && !named(pattern);
                }
            }
        }
        return engine;
    }

    /** True for a pattern on answers that some row beside it names. */
    private static boolean named(Clause.Pattern pattern) {
        Set<String> same = new HashSet<>();
        for (Clause.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Clause.Same one) {
                same.add(one.component());
            }
        }
        return same.containsAll(Set.of("path", "choice"));
    }

    /** Makes two sessions: of what is certain and of what is reachable each then moves by what an answer changes. */
    public Engine prepare() {
        idle(new Live(this, rules.base(sitting).newKieSession()));
        idle(new Live(this, rules.base(sitting).newKieSession()));
        return this;
    }

    /** A session that holds exactly these facts; close it to give it back. */
    public Live live(Collection<?> facts) {
        Live live = nearest(facts)
                .orElseGet(() -> new Live(this, rules.base(sitting).newKieSession()));
        try {
            live.become(facts);
        } catch (RuntimeException e) {
            live.dispose();
            throw e;
        }
        return live;
    }

    /** Of the sessions that wait the one that has least to change. */
    private Optional<Live> nearest(Collection<?> facts) {
        synchronized (idle) {
            if (idle.size() < 2) { // nothing to choose from
                return idle.isEmpty() ? Optional.empty() : Optional.of(idle.remove(0));
            }
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < idle.size(); i++) {
                int unlike = idle.get(i).unlike(facts);
                if (unlike < least) {
                    least = unlike;
                    best = i;
                }
            }
            return Optional.of(idle.remove(best));
        }
    }

    void idle(Live live) {
        synchronized (idle) {
            if (!closed && idle.size() < KEPT) {
                idle.add(live);
                return;
            }
        }
        live.dispose();
    }

    /** Lets the waiting sessions go; one that is still in use goes when it is given back. */
    @Override
    public void close() {
        List<Live> waiting;
        synchronized (idle) {
            closed = true;
            waiting = List.copyOf(idle);
            idle.clear();
        }
        waiting.forEach(Live::dispose);
    }

    /** What the rules conclude from some facts, apart from any other facts. */
    public Set<Object> conclude(Collection<?> facts) {
        try (Live live = live(facts)) {
            return live.conclusions();
        }
    }

    /** Every firing with its conclusion and all its grounds, apart from any other facts. */
    public List<Firing> firings(Collection<?> facts) {
        try (Live live = live(facts)) {
            return live.firings();
        }
    }

    void fire(KieSession session) {
        AgendaFilter filter = match -> inForce.get(match.getRule().getName());
        if (session.fireAllRules(filter, CAP) >= CAP) {
            throw new Endless();
        }
    }

    /** False for a fact that no rule of the sitting can match: a session need not hold it. */
    public boolean reads(Object fact) {
        return read.contains(fact.getClass());
    }

    /**
     * False for an answer that no rule of the sitting can match, whatever is said to it.
     *
     * @param named the choices of a question that rows of the sitting name
     */
    public boolean reads(Ask ask, Function<String, Collection<String>> named) {
        return read.contains(ask.record())
                || read.contains(Answer.class)
                        && (anyAnswer || !named.apply(ask.path()).isEmpty());
    }

    /** What tells the conclusions of the sitting from other facts, a type each: the engine keeps types apart. */
    List<ObjectFilter> concluded() {
        return concluded;
    }

    /** True where rules read the traits of a type in no other way than that lacking one rules the type out. */
    public boolean oneTraitRulesOut() {
        return oneTraitRulesOut;
    }

    List<Universal> universals(String rule) {
        return universals.getOrDefault(rule, List.of());
    }

    /** Every rule of the sitting, in force or not. */
    public Collection<RuleInfo> infos() {
        return infos.values();
    }

    /** The questions that a rule reads, in the order of its conditions. */
    public List<Ask> reads(String rule) {
        return reads.computeIfAbsent(
                rule,
                id -> rules.rules(sitting).stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst()
                        .map(QuestionsRead::of)
                        .orElse(List.of()));
    }

    /** What a report says of a rule. */
    public RuleInfo info(String rule) {
        return infos.get(rule);
    }
}
